create schema registry;
grant usage on schema registry to guongsang_app;

-- Where rows are kept: one customer. Never says who may see them, see registry.unit_place.path.
create table registry.tenant (
  id    int  primary key,
  code  text not null unique,
  name  text not null
);

create table registry.unit (
  id       uuid primary key,
  tenant   int  not null references registry.tenant,
  version  int  not null default 1
);
create index unit_tenant on registry.unit (tenant, id);

-- All that is true of a unit over these days. Constraints wait for the end of the statement that
-- checks them (set constraints all immediate), so that two units can swap codes in one go.
create table registry.unit_span (
  id            uuid primary key,
  unit          uuid    not null references registry.unit deferrable initially deferred,
  tenant        int     not null references registry.tenant,
  from_day      date    not null,
  until_day     date,
  code          text    not null check (code <> ''),
  name          text    not null check (name <> ''),
  short_name    text    not null,
  folded        text    not null,
  kind          text    not null check (kind in ('CENTRAL_BODY', 'PROVINCE', 'DEPARTMENT', 'DISTRICT',
                  'WARD', 'COMMUNE', 'TOWNSHIP', 'SPECIAL_ZONE', 'OFFICE', 'PUBLIC_SERVICE', 'SCHOOL',
                  'HOSPITAL', 'ENTERPRISE', 'COOPERATIVE', 'UNION', 'UNION_BASE', 'ASSOCIATION',
                  'ARMED_FORCES', 'RESIDENTIAL_GROUP', 'VILLAGE', 'OTHER')),
  level         text    not null check (level in ('CENTRAL', 'PROVINCE', 'PROVINCE_BODY', 'DISTRICT',
                  'COMMUNE', 'BASE', 'TEAM')),
  parent        uuid    references registry.unit deferrable initially deferred,
  legal_entity  boolean not null,
  ordinal       int     not null,
  check (until_day is null or from_day < until_day),
  check (parent <> unit),
  constraint unit_span_one_per_day
    exclude using gist (unit with =, daterange(from_day, until_day) with &&)
    deferrable initially deferred,
  constraint unit_span_one_code
    exclude using gist (tenant with =, code with =, daterange(from_day, until_day) with &&)
    deferrable initially deferred
);
create index unit_span_unit on registry.unit_span (unit, from_day);
create index unit_span_parent on registry.unit_span (parent);
create index unit_span_folded on registry.unit_span (tenant, folded text_pattern_ops);

grant select, insert, update, delete on all tables in schema registry to guongsang_app;
