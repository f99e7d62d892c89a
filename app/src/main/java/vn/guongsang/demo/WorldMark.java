package vn.guongsang.demo;

/** That a database has its world: that of the demo, or a generated one in its place. */
public final class WorldMark {

  /** The milestone; a database that has it is never given another world. */
  public static final String LOADED = "demo world loaded";

  private WorldMark() {}
}
