package vn.guongsang.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.generate.Country.Employer;
import vn.guongsang.generate.Country.Workplace;
import vn.guongsang.generate.Sector.Job;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.Sex;

/**
 * Somebody while their ten years are being told; sets of years are bits, the lowest is the first.
 */
final class Worker {

  static final int FIRST_YEAR = 2016;
  static final int LAST_YEAR = 2025;

  final UUID id;
  final String name;
  final byte[] nameBytes;
  final byte[] foldedBytes;
  final Sex sex;
  final LocalDate born;
  final double diligence;
  final LocalDate began;

  /** Whose papers: a second entry has those of the first. */
  final long papers;

  Employer employer;
  Workplace workplace;
  Job job;

  /** Where the current post began. */
  LocalDate postFrom;

  @Nullable LocalDate ended;
  @Nullable LocalDate formerNameUntil;
  byte @Nullable [] formerName;
  byte @Nullable [] formerFolded;

  /** No rating, no award: one of two entries of one person. */
  boolean secondEntry;

  double score;
  @Nullable RatingLevel level;
  @Nullable LocalDate disciplinedFrom;
  @Nullable LocalDate disciplinedUntil;
  boolean gravely;
  int stoppedYears;
  int goodYears;
  int advancedYears;
  int fighterYears;
  int provincialYears;
  int certificateYears;
  boolean primeMinister;
  boolean national;

  /** Initiatives that no award has used yet, by their reach. */
  @Nullable UUID ownThisYear;

  @Nullable UUID forProvince;
  int forProvinceYear;
  @Nullable UUID forNation;

  Worker(
      UUID id,
      String name,
      Sex sex,
      LocalDate born,
      double diligence,
      LocalDate began,
      long papers,
      Employer employer,
      Workplace workplace,
      Job job) {
    this.id = id;
    this.name = name;
    this.nameBytes = name.getBytes(StandardCharsets.UTF_8);
    this.foldedBytes = VietnameseText.fold(name).getBytes(StandardCharsets.UTF_8);
    this.sex = sex;
    this.born = born;
    this.diligence = diligence;
    this.began = began;
    this.papers = papers;
    this.postFrom = began;
    this.employer = employer;
    this.workplace = workplace;
    this.job = job;
  }

  static int bit(int year) {
    return 1 << (year - FIRST_YEAR);
  }

  /** The years in a row that end with this one. */
  static int run(int last, int count) {
    return last - count + 1 < FIRST_YEAR
        ? -1
        : ((1 << count) - 1) << (last - count + 1 - FIRST_YEAR);
  }

  boolean fighterInRow(int last, int count) {
    var years = run(last, count);
    return years > 0 && (fighterYears & years) == years;
  }

  boolean goodInRow(int last, int count) {
    var years = run(last, count);
    return years > 0 && (goodYears & years) == years;
  }

  /** At work long enough in the year to be rated for it. */
  boolean ratedIn(int year) {
    return !secondEntry
        && began.isBefore(LocalDate.of(year, 7, 1))
        && (ended == null || ended.isAfter(LocalDate.of(year, 12, 1)));
  }

  byte[] nameOn(LocalDate day) {
    var former = formerName;
    return former != null && formerNameUntil != null && day.isBefore(formerNameUntil)
        ? former
        : nameBytes;
  }

  byte[] foldedOn(LocalDate day) {
    var former = formerFolded;
    return former != null && formerNameUntil != null && day.isBefore(formerNameUntil)
        ? former
        : foldedBytes;
  }
}
