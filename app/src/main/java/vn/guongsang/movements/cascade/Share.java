package vn.guongsang.movements.cascade;

/** How many of those asked have launched: {@code 382/382}. */
public record Share(int launched, int asked) {

  static final Share NONE = new Share(0, 0);

  private static final int WHOLE = 100;

  Share plus(boolean launchedToo) {
    return new Share(launched + (launchedToo ? 1 : 0), asked + 1);
  }

  public int missing() {
    return asked - launched;
  }

  public boolean complete() {
    return asked > 0 && launched == asked;
  }

  /** Rounded down, so that 100 % is said only when nobody is missing. */
  public int percent() {
    return asked == 0 ? 0 : launched * WHOLE / asked;
  }
}
