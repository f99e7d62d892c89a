package vn.guongsang.shell.sheets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;

/**
 * Steps through one XML part. A document type, an entity of its own or nesting beyond what Excel
 * writes ends the reading at once; nothing outside the part is ever fetched.
 */
final class XmlPart implements AutoCloseable {

  private static final int DEEPEST = 64;

  private static final XMLInputFactory FACTORY = factory();

  private final String name;
  private final InputStream in;
  private final XMLStreamReader xml;
  private int depth;

  XmlPart(String name, InputStream in) {
    this.name = name;
    this.in = in;
    try {
      xml = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new RefusedFile(Refusal.DAMAGED, name);
    }
    // bytes are watched as ASCII; Excel writes nothing but UTF-8
    var code = xml.getEncoding();
    var declared = xml.getCharacterEncodingScheme();
    if (!asAscii(code) || !asAscii(declared)) {
      throw new RefusedFile(Refusal.DAMAGED, name);
    }
  }

  private static boolean asAscii(@Nullable String code) {
    return code == null || code.toUpperCase(Locale.ROOT).matches("UTF-8|UTF8|US-ASCII|ISO-8859-1");
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new RefusedFile(Refusal.DOCTYPE);
        });
    return factory;
  }

  /** Steps to the next start or end of an element; false at the end of the part. */
  boolean next() {
    while (true) {
      switch (step()) {
        case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  private int step() {
    try {
      var event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new RefusedFile(Refusal.DAMAGED, name);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new RefusedFile(Refusal.DOCTYPE, name);
        default -> {}
      }
      return event;
    } catch (XMLStreamException | ArrayIndexOutOfBoundsException e) {
      throw new RefusedFile(Refusal.DAMAGED, name);
    }
  }

  boolean starts(String element) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals(element);
  }

  @Nullable String attribute(String attribute) {
    if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
      return null;
    }
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String attribute, String otherwise) {
    var value = attribute(attribute);
    return value == null ? otherwise : value;
  }

  boolean flag(String attribute) {
    var value = attribute(attribute, "0");
    return value.equals("1") || value.equals("true");
  }

  int number(String attribute, int otherwise) {
    var value = attribute(attribute);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new RefusedFile(Refusal.DAMAGED, name);
    }
  }

  /** Adds the text up to the end of the present element, at most so many letters in all. */
  void text(StringBuilder into, int most) {
    var from = depth;
    while (true) {
      var event = step();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (into.length() > most) {
          throw new RefusedFile(Refusal.CELL_TOO_LONG, "?", PackedParts.whole(most));
        }
      } else if (depth < from) {
        return;
      }
    }
  }

  /** Reads what is left, so that the part's sum is checked to its end. */
  void toItsEnd() {
    while (next()) {
      // only stepping
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
