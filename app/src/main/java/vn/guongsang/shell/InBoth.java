package vn.guongsang.shell;

/**
 * Words that come from data in both languages, such as the name of an award type in the law; may
 * stand among the arguments of a {@link Said}.
 */
public record InBoth(String vi, String en) implements java.io.Serializable {

  public String in(Language language) {
    return language == Language.VI ? vi : en;
  }
}
