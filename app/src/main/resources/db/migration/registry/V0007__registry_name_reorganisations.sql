-- What a reorganisation is called in lists and found by: the units it was about, as they were called.
alter table registry.reorganisation
  add column names  text not null default '',
  add column folded text not null default '';

create view registry.reorganisation_done as
select r.id, r.tenant, r.kind, r.day, r.state, r.names, r.folded,
       trim(r.document_kind || ' ' || r.document_number) as document
from registry.reorganisation r;

grant select on registry.reorganisation_done to guongsang_app;
