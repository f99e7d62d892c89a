-- An indicator may follow from others, in their order; then nobody types its figures.
alter table targets.indicator
  add column derived text check (derived in ('SUM', 'DIFFERENCE', 'SHARE', 'RATIO', 'WEIGHTED')),
  add column parts uuid[] not null default '{}',
  add check ((derived is null) = (cardinality(parts) = 0));

-- A document that sets many targets at once; which ones, in its order.
create table targets.programme (
  id        uuid primary key,
  tenant    int         not null,
  unit      uuid        not null references registry.unit,
  name      text        not null check (name <> ''),
  folded    text        not null,
  document  text        not null check (document <> ''),
  period    text        not null,
  made_at   timestamptz not null,
  version   int         not null default 1,
  unique (tenant, unit, folded, period)
);
create table targets.programme_target (
  programme  uuid not null references targets.programme,
  indicator  uuid not null references targets.indicator,
  position   int  not null,
  primary key (programme, indicator)
);
create index programme_target_indicator on targets.programme_target (indicator);

-- Figures read from a sheet know which one, so that it can be taken back.
alter table targets.measurement add column imported uuid;
create index measurement_imported on targets.measurement (imported) where imported is not null;
create index measurement_of_indicator on targets.measurement (indicator, period) where standing;

grant select, insert, update on targets.programme to guongsang_app;
grant select, insert, delete on targets.programme_target to guongsang_app;
grant delete on targets.measurement to guongsang_app;

-- By which day the figures of a period are due, of a unit and all below it, and whether they are locked.
create table targets.closing (
  id         uuid primary key,
  tenant     int         not null,
  unit       uuid        not null references registry.unit,
  period     text        not null,
  due_day    date        not null,
  locked_at  timestamptz,
  locked_by  uuid,
  made_at    timestamptz not null,
  version    int         not null default 1,
  unique (tenant, unit, period)
);

-- Who may still enter figures of a locked period, until which day and why.
create table targets.opening (
  id         uuid primary key,
  closing    uuid        not null references targets.closing,
  unit       uuid        not null references registry.unit,
  until_day  date        not null,
  reason     text        not null check (reason <> ''),
  account    uuid,
  made_at    timestamptz not null
);
create index opening_closing on targets.opening (closing, unit);

grant select, insert, update on targets.closing to guongsang_app;
grant select, insert on targets.opening to guongsang_app;

-- Results of a unit and period as they were made public: a copy, so that what is entered or corrected
-- later stays inside until somebody publishes again.
create table targets.publication (
  id            uuid primary key,
  tenant        int         not null,
  unit          uuid        not null references registry.unit,
  unit_name     text        not null,
  programme     uuid        references targets.programme,
  title         text        not null default '',
  period        text        not null,
  document      text        not null check (document <> ''),
  published_by  uuid,
  published_at  timestamptz not null,
  withdrawn_at  timestamptz,
  reason        text        not null default '',
  check ((withdrawn_at is null) = (reason = ''))
);
create index publication_public on targets.publication (published_at) where withdrawn_at is null;

create table targets.published_line (
  publication  uuid     not null references targets.publication,
  position     int      not null,
  name         text     not null,
  measure      text     not null,
  decimals     smallint not null,
  direction    text     not null,
  kind         text,
  low          numeric,
  high         numeric,
  bodies       text     not null default '',
  document     text     not null default '',
  value        numeric,
  place        int,
  among        int,
  moved        int,
  percent      numeric,
  status       text     not null,
  primary key (publication, position)
);

grant select, insert, update on targets.publication to guongsang_app;
grant select, insert on targets.published_line to guongsang_app;

-- A plan entered wrongly is put right under its own document and day; the journal keeps what it said.
grant update on targets.plan to guongsang_app;
