package org.fujinowa.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Tells readers which characters the drawn shapes stand for. One shape of a Japanese font serves several characters, 入 and
 * the radical ⼊ for instance, and the library names the first, so that nobody could search for 受入 or have it read out.
 * This names the one that stands in the text.
 */
final class GlyphTexts {

    private static final int HIGHEST = 0xFFFF;
    private static final int AT_ONCE = 100;
    private static final String BEGIN = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final CmapLookup characters;

    GlyphTexts(CmapLookup characters) {
        this.characters = characters;
    }

    /** Names the characters of every font of the document, by the text that was set. */
    void name(PDDocument document, String text) throws IOException {
        var standing = text.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var page : document.getPages()) {
            var fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts == null) {
                continue;
            }
            for (var name : fonts.keySet()) {
                var font = fonts.getCOSDictionary(name);
                if (font != null && seen.add(font)) {
                    name(document, font, standing);
                }
            }
        }
    }

    private void name(PDDocument document, COSDictionary font, Set<Integer> standing) throws IOException {
        var stream = font.getCOSStream(COSName.TO_UNICODE);
        if (stream == null) {
            return;
        }
        try (var source = stream.createView()) {
            var named = written(new CMapParser().parse(source), standing);
            var replaced = document.getDocument().createCOSStream();
            try (var out = replaced.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(named.getBytes(StandardCharsets.US_ASCII));
            }
            font.setItem(COSName.TO_UNICODE, replaced);
        }
    }

    private String written(CMap given, Set<Integer> standing) {
        var lines = new ArrayList<String>();
        for (int glyph = 1; glyph <= HIGHEST; glyph++) {
            var text = given.toUnicode(glyph, 2);
            if (text != null) {
                lines.add("<%04X> <%s>".formatted(glyph, hex(best(glyph, text, standing))));
            }
        }
        var map = new StringBuilder(BEGIN);
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(line -> map.append(line).append('\n'));
            map.append("endbfchar\n");
        }
        return map.append(END).toString();
    }

    private String best(int glyph, String given, Set<Integer> standing) {
        if (given.codePoints().allMatch(standing::contains)) {
            return given;
        }
        List<Integer> codes = characters.getCharCodes(glyph);
        return (codes == null ? List.<Integer>of() : codes)
                .stream()
                        .filter(standing::contains)
                        .findFirst()
                        .map(Character::toString)
                        .orElseGet(() -> Normalizer.normalize(given, Normalizer.Form.NFKC));
    }

    private static String hex(String text) {
        return text.chars().mapToObj("%04X"::formatted).collect(Collectors.joining());
    }
}
