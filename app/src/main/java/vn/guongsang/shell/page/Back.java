package vn.guongsang.shell.page;

/** Addresses to come back to, taken from a request: only ever inside this site. */
public final class Back {

  private Back() {}

  /** The same address if it is a path of this site, else the start page. */
  public static String within(String address) {
    return address.startsWith("/")
            && !address.startsWith("//")
            && address.chars().noneMatch(c -> c < ' ' || c == '\\')
        ? address.replace("{", "%7B").replace("}", "%7D") // they would be filled in as a template
        : "/";
  }
}
