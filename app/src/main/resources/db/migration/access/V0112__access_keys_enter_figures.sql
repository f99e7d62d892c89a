-- For whom software with this key enters figures: the unit and all below it, as long as the account may
-- do so there. Empty: it only asks what the law says.
alter table access.api_key add column unit uuid references registry.unit;
create index api_key_unit on access.api_key (unit) where unit is not null;
