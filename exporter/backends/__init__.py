"""Writers: the intermediate representation as text of one kind of project each."""
