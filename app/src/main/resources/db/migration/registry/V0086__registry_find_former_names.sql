-- Former names are few: looked through by themselves, not by way of everybody called alike now.
create index former_name_words on registry.former_name using gin (to_tsvector('simple', folded));
