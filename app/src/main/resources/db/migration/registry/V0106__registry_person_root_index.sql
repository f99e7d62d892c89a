-- Whom an entry means (view registry.person_root) is asked the other way round as well: all entries of a person.
create index person_root_key on registry.person ((coalesce(merged_into, id)));
