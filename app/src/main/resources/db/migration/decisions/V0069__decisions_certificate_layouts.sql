-- Printers of an office and how far each prints beside the place, in millimetres: right and down count up.
create table decisions.printer (
  id      uuid         primary key,
  tenant  int          not null,
  unit    uuid         not null references registry.unit,
  name    text         not null check (name <> ''),
  across  numeric(5,2) not null default 0 check (across between -50 and 50),
  down    numeric(5,2) not null default 0 check (down between -50 and 50),
  version int          not null default 1,
  unique (tenant, unit, name)
);
grant select, insert, update, delete on decisions.printer to guongsang_app;

-- An office's own layouts of certificates, each begun as a copy of a shipped one (base).
create table decisions.layout (
  id      uuid  primary key,
  tenant  int   not null,
  unit    uuid  not null references registry.unit,
  base    text  not null,
  name    text  not null check (name <> ''),
  body    jsonb not null,
  version int   not null default 1,
  unique (tenant, unit, name)
);
grant select, insert, update, delete on decisions.layout to guongsang_app;
