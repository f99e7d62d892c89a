-- Rows of a sheet that nobody could decide from the sheet alone. What they hold may be personal: it
-- lies sealed, and goes once the row is decided.
create table shell.waiting_row (
  id          uuid primary key,
  tenant      int         not null,
  unit        uuid        not null,
  kind        text        not null,
  import      uuid        not null references shell.import,
  row_no      int         not null,
  key_no      int,
  sealed      bytea,
  state       text        not null check (state in ('OPEN', 'ENTERED', 'DISMISSED')),
  result      text        not null default '',
  reason      text        not null default '',
  made_at     timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  version     int         not null default 1,
  unique (import, row_no),
  check ((state = 'OPEN') = (decided_at is null)),
  check ((state = 'OPEN') = (sealed is not null))
);
create index waiting_row_open on shell.waiting_row (tenant, kind, made_at, row_no) where state = 'OPEN';
grant select, insert, update on shell.waiting_row to guongsang_app;
