package vn.guongsang.rules.facts;

import java.time.LocalDate;

/**
 * What is asked: one award for one year's achievement, judged by the law of the day the appraising
 * body received the nomination.
 *
 * @param year the last year of the achievement; of a school year the one in which it begins
 * @param receivedOn decides which law judges; before receipt, the day asked about
 * @param askedOn decides whether a hold is in the way and which facts are already there
 */
public record Question(
    AwardCode award, int year, Facts.Calendar calendar, LocalDate receivedOn, LocalDate askedOn) {

  public Question {
    if (year < Years.FIRST || year > Years.LAST - 11) {
      throw new IllegalArgumentException("year outside what can be judged: " + year);
    }
  }

  public static Question of(String award, int year, LocalDate receivedOn) {
    return new Question(AwardCode.of(award), year, Facts.Calendar.YEAR, receivedOn, receivedOn);
  }

  public Question inSchoolYear() {
    return new Question(award, year, Facts.Calendar.SCHOOL_YEAR, receivedOn, askedOn);
  }

  public Question askedOn(LocalDate day) {
    return new Question(award, year, calendar, receivedOn, day);
  }
}
