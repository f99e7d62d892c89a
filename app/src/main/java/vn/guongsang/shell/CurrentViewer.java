package vn.guongsang.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Who is behind a request; filled in by access. */
public interface CurrentViewer {
  Viewer of(HttpServletRequest request);
}
