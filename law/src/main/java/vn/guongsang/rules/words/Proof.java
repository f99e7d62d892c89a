package vn.guongsang.rules.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Standing;

/**
 * The facts a finding leans on, and those that were looked at and do not count, with the reason.
 */
final class Proof {

  private final Words words;
  private final Facts facts;
  private final Question question;
  private final List<Shown.Evidence> found = new ArrayList<>();

  Proof(Words words, Facts facts, Question question) {
    this.words = words;
    this.facts = facts;
    this.question = question;
  }

  List<Shown.Evidence> of(Finding finding) {
    switch (finding.core()) {
      case Criterion.Rated rated -> ratings(finding);
      case Criterion.RatedTimes times -> ratings(finding);
      case Criterion.HeldInRow(var awards, var times) -> awards(awards, finding);
      case Criterion.HeldBy(var awards) -> awards(awards, finding);
      case Criterion.NeverHeld(var awards) -> awards(awards, finding);
      case Criterion.Times(var awards, var times) -> awards(awards, finding);
      case Criterion.Successive successive -> awards(List.of(successive.award()), finding);
      case Criterion.Block block -> {
        ratings(finding);
        awards(block.orHeld(), finding);
      }
      case Criterion.Merits merits -> initiatives(merits, finding);
      case Criterion.HasDeed deed -> deeds(deed);
      case Criterion.NeverDisciplined never -> discipline();
      case Criterion.NotUnderDiscipline not -> discipline();
      case Criterion.Served served -> service();
      default -> {}
    }
    return List.copyOf(found);
  }

  private void ratings(Finding finding) {
    for (var rating : facts.ratings()) {
      var counts = finding.found().contains(rating.year());
      if (counts || finding.missing().contains(rating.year())) {
        add(
            "RATING",
            rating.year(),
            words.say("evidence.rating", rating.year(), words.level(rating.level()))
                + standing(rating.standing()),
            counts);
      }
    }
  }

  private void awards(List<AwardCode> awards, Finding finding) {
    for (var award : facts.awards()) {
      if (!awards.contains(award.code()) || award.year() > question.year()) {
        continue;
      }
      var counts = award.track().basisForMerit() && finding.found().contains(award.year());
      var why =
          award.track().basisForMerit()
              ? counts ? "" : words.say("evidence.notCounted")
              : words.say("evidence.track", words.say("track." + award.track().code()));
      var name = words.award(award.code(), question.receivedOn());
      add(
          "AWARD",
          award.year(),
          (award.decidedOn() == null
                  ? words.say("evidence.award", name, award.year())
                  : words.say(
                      "evidence.award.decided", name, award.year(), words.day(award.decidedOn())))
              + standing(award.standing())
              + why,
          counts);
    }
  }

  private void initiatives(Criterion.Merits merits, Finding finding) {
    for (var one : facts.initiatives()) {
      if ((merits.kind() != null && merits.kind() != one.kind())
          || one.scope().compareTo(merits.reach()) < 0) {
        continue;
      }
      var counts = one.usedFor() == null && finding.found().contains(one.year());
      var why =
          one.usedFor() != null
              ? words.say("evidence.used", one.usedFor())
              : counts ? "" : words.say("evidence.notCounted");
      add(
          "INITIATIVE",
          one.year(),
          words.say(
                  "evidence.initiative",
                  words.say("merit." + one.kind()),
                  words.say("reach." + one.scope()),
                  one.year())
              + (one.recognisedOn() == null
                  ? ""
                  : words.say("evidence.recognised", words.day(one.recognisedOn())))
              + standing(one.standing())
              + why,
          counts);
    }
  }

  private void deeds(Criterion.HasDeed rule) {
    for (var deed : facts.deeds()) {
      if (deed.kind() == rule.kind()
          && deed.scope().compareTo(rule.reach()) >= 0
          && deed.year() <= question.year()) {
        add(
            "DEED",
            deed.year(),
            words.say(
                "evidence.deed",
                words.say("deed." + deed.kind()),
                words.say("reach." + deed.scope()),
                deed.year()),
            true);
      }
    }
  }

  private void discipline() {
    for (var one : facts.discipline()) {
      var measure = words.say("measure." + one.level());
      add(
          "DISCIPLINE",
          one.from().getYear(),
          one.until() == null
              ? words.say("evidence.discipline.open", measure, words.day(one.from()))
              : words.say(
                  "evidence.discipline", measure, words.day(one.from()), words.day(one.until())),
          true);
    }
  }

  private void service() {
    for (var one : facts.service()) {
      var post = words.say("post." + one.post());
      add(
          "SERVICE",
          one.from().getYear(),
          one.until() == null
              ? words.say("evidence.service.open", post, words.day(one.from()))
              : words.say("evidence.service", post, words.day(one.from()), words.day(one.until())),
          true);
    }
  }

  private String standing(Standing standing) {
    return standing == Standing.DECIDED ? "" : words.say("evidence.standing." + standing);
  }

  private void add(String kind, @Nullable Integer year, String text, boolean counts) {
    found.add(new Shown.Evidence(kind, year, text, counts));
  }
}
