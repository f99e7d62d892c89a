-- A household is its head, an address and the residential group it lives in; never a unit.
create table registry.household (
  id        uuid primary key,
  tenant    int         not null,
  unit      uuid        not null references registry.unit,
  head      text        not null check (head <> ''),
  folded    text        not null,
  person    uuid        references registry.person,
  address   text        not null default '',
  local_group text      not null default '',
  made_at   timestamptz not null,
  version   int         not null default 1
);
create index household_unit on registry.household (unit, folded);
grant select, insert, update, delete on registry.household to guongsang_app;
