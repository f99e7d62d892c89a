-- The day for which person.unit, position and staff_group were worked out from the posts.
alter table registry.tree add people_day date;
create index post_from on registry.post (from_day);
create index post_until on registry.post (until_day) where until_day is not null;

-- Lists go by name or by birth year over all tenants a viewer sees.
create index person_sorted on registry.person (sort_key, id) where merged_into is null;
create index person_born on registry.person (birth_year, sort_key, id) where merged_into is null;

-- Which import entered a person, so that it can be taken back.
alter table registry.person add imported uuid;
create index person_imported on registry.person (imported) where imported is not null;

-- People are called by their given name, the last word.
alter table registry.known_name
  add given text not null generated always as (regexp_replace(folded, '^.* ', '')) stored;
create index known_name_given on registry.known_name (given text_pattern_ops, folded);
create index known_name_begins on registry.known_name (folded text_pattern_ops);

-- Where a paper is asked for by its file.
create index rating_file on registry.rating (file) where file is not null;
create index discipline_file on registry.discipline (file) where file is not null;
create index hold_file on registry.hold (file) where file is not null;
