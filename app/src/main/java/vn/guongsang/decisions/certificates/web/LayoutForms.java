package vn.guongsang.decisions.certificates.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.certificates.OwnLayouts.Own;
import vn.guongsang.documents.certificates.Field;
import vn.guongsang.documents.certificates.Layout;
import vn.guongsang.documents.certificates.Layouts;
import vn.guongsang.documents.certificates.SampleWords;
import vn.guongsang.documents.certificates.TypeCase;
import vn.guongsang.documents.certificates.Typeface;
import vn.guongsang.shell.form.Form;

/** Between an office's layout and the form on which it is changed. */
@Component
public class LayoutForms {

  static final int LONGEST_NAME = 100;

  private static final int LONGEST_TEXT = 300;
  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

  private final Layouts layouts;

  LayoutForms(Layouts layouts) {
    this.layouts = layouts;
  }

  /** The name on the form of one part of one field. */
  public static String part(String field, String part) {
    return "at-" + field + "-" + part;
  }

  static Form of(Own own) {
    var layout = own.layout();
    var form =
        Form.empty()
            .with("_version", own.version())
            .with("name", own.name())
            .with("width", written(layout.width()))
            .with("height", written(layout.height()))
            .with("qr-x", written(layout.qr().x()))
            .with("qr-y", written(layout.qr().y()))
            .with("qr-size", written(layout.qr().size()));
    for (var field : layout.fields()) {
      form.with(part(field.key(), "text"), field.text())
          .with(part(field.key(), "x"), written(field.x()))
          .with(part(field.key(), "y"), written(field.y()))
          .with(part(field.key(), "width"), written(field.width()))
          .with(part(field.key(), "height"), written(field.height()))
          .with(part(field.key(), "size"), written(field.size()))
          .with(part(field.key(), "face"), field.face().name())
          .with(part(field.key(), "align"), field.align().name());
    }
    return form;
  }

  private static String written(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** As typed; whatever is wrong is noted on the form, and then the answer is not to be used. */
  Layout read(Form form, Own own) {
    var was = own.layout();
    var width = number(form, "width", was.width(), Layout.SMALLEST, Layout.LARGEST);
    var height = number(form, "height", was.height(), Layout.SMALLEST, Layout.LARGEST);
    var ground = layouts.find(own.base()).orElse(was).sized(width, height);
    var fields = new ArrayList<Field>();
    try (var type = new TypeCase()) {
      for (var field : was.fields()) {
        var read = field(form, field);
        fields.add(read);
        text(form, read, type);
        if (!ground.holds(read.x(), read.y(), read.width(), read.height())) {
          form.fault(part(field.key(), "x"), "certificates.fault.off-page", name(field));
        }
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    var qr =
        new Layout.Qr(
            number(form, "qr-x", was.qr().x(), 0, Layout.LARGEST),
            number(form, "qr-y", was.qr().y(), 0, Layout.LARGEST),
            number(form, "qr-size", was.qr().size(), Layout.Qr.SMALLEST, Layout.LARGEST));
    if (!ground.holds(qr.x(), qr.y(), qr.size(), qr.size())) {
      form.fault(
          "qr-x",
          "certificates.fault.off-page",
          vn.guongsang.shell.Said.of("certificates.field.qr"));
    }
    return ground.with(own.base(), fields, qr);
  }

  private static vn.guongsang.shell.Said name(Field field) {
    return vn.guongsang.shell.Said.of("certificates.field." + field.key());
  }

  private static Field field(Form form, Field was) {
    var key = was.key();
    var size = number(form, part(key, "size"), was.size(), Field.SMALLEST, Field.LARGEST);
    return new Field(
        key,
        form.lines(part(key, "text"), LONGEST_TEXT),
        form.choice(part(key, "face"), Typeface.class).orElse(was.face()),
        number(form, part(key, "x"), was.x(), 0, Layout.LARGEST),
        number(form, part(key, "y"), was.y(), 0, Layout.LARGEST),
        number(form, part(key, "width"), was.width(), 1, Layout.LARGEST),
        number(form, part(key, "height"), was.height(), 1, Layout.LARGEST),
        size,
        Math.min(was.least(), size),
        form.choice(part(key, "align"), Field.Align.class).orElse(was.align()),
        was.fit(),
        was.colour(),
        was.onStock());
  }

  private static void text(Form form, Field field, TypeCase type) {
    var holes = HOLE.matcher(field.text());
    while (holes.find()) {
      if (!SampleWords.USUAL.words().containsKey(holes.group(1))) {
        form.fault(part(field.key(), "text"), "certificates.fault.hole", holes.group());
      }
    }
    var missing = type.missing(field.text().replace('\n', ' '));
    if (!missing.isEmpty()) {
      form.fault(part(field.key(), "text"), "certificates.fault.no-letter", missing);
    }
  }

  private static double number(Form form, String name, double was, double least, double most) {
    var typed = form.text(name, 10).replace(',', '.');
    if (!NUMBER.matcher(typed).matches()) {
      form.fault(name, "certificates.fault.number", Math.round(least), Math.round(most));
      return was;
    }
    var value = Double.parseDouble(typed);
    if (value < least || value > most) {
      form.fault(name, "certificates.fault.number", Math.round(least), Math.round(most));
      return was;
    }
    return value;
  }
}
