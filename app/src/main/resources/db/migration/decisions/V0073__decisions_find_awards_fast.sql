-- The register is read from the newest decision on, undated ones last, and found by the words of names.
drop index decisions.award_list;
create index award_recent on decisions.award (decided_on desc nulls last, id desc);
create index award_words on decisions.award using gin (to_tsvector('simple', holder_folded));
