package vn.guongsang.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.CurrentViewer;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;

/** Makes the viewer of each request. */
@Component
class Viewers implements CurrentViewer {

  @Override
  public Viewer of(HttpServletRequest request) {
    return Nobody.PUBLIC;
  }
}
