package vn.guongsang.documents.official.docx;

import java.util.List;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Masthead;

/** A head that an office can begin with: the decree's layout with the marks in their places. */
public final class SampleLetterhead {

  private SampleLetterhead() {}

  public static byte[] docx() {
    var marks = new Masthead("{{co_quan_chu_quan}}", "{{co_quan}}", "§", "", "", null);
    var paper =
        new OfficialDocument(
            marks,
            "{{ten_loai}}",
            "{{trich_yeu}}",
            "{{tham_quyen}}",
            List.of(),
            List.of(Block.paragraph("{{noi_dung}}")),
            List.of(),
            List.of(),
            List.of());
    return OfficialDocx.of(paper, text -> lowered(text, marks));
  }

  /** Capitals are made when the marks are filled. */
  private static String lowered(String document, Masthead marks) {
    return document
        .replace("{{CO_QUAN_CHU_QUAN}}", "{{co_quan_chu_quan}}")
        .replace("{{CO_QUAN}}", "{{co_quan}}")
        .replace("{{TEN_LOAI}}", "{{ten_loai}}")
        .replace("{{THAM_QUYEN}}", "{{tham_quyen}}")
        .replace(Xml.text(marks.numberLine()), "{{so_ky_hieu}}")
        .replace(Xml.text(marks.placeAndDay()), "{{dia_danh_ngay}}");
  }
}
