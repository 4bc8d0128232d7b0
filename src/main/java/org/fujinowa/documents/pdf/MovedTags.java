package org.fujinowa.documents.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Where the marked content of each page went when pages were laid on sheets; points the tags there. */
final class MovedTags {

    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName OBJECT = COSName.getPDFName("OBJR");
    private static final COSName STREAM = COSName.getPDFName("Stm");

    private record Place(COSDictionary sheet, COSDictionary form) {}

    private final Map<COSDictionary, Place> places = new IdentityHashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The content of that page is now in that form on that sheet. */
    void add(PDPage page, PDPage sheet, PDFormXObject form) {
        places.put(page.getCOSObject(), new Place(sheet.getCOSObject(), form.getCOSObject()));
    }

    /** Points every tag to where its content is now. */
    void rewrite(PDDocument document) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            children(root.getCOSObject(), null);
        }
    }

    private void children(COSDictionary element, @Nullable Place inherited) {
        if (!seen.add(element)) {
            return;
        }
        var own = places.get(element.getCOSDictionary(COSName.PG));
        var place = own == null ? inherited : own;
        if (own != null) {
            element.setItem(COSName.PG, own.sheet());
        }
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray list) {
            for (int at = 0; at < list.size(); at++) {
                list.set(at, child(list.get(at), place));
            }
        } else if (kids != null) {
            element.setItem(COSName.K, child(kids, place));
        }
    }

    private COSBase child(COSBase given, @Nullable Place inherited) {
        var kid = given instanceof COSObject reference ? reference.getObject() : given;
        if (kid instanceof COSNumber mark && inherited != null) {
            var content = new COSDictionary();
            content.setItem(COSName.TYPE, MARKED);
            content.setItem(COSName.PG, inherited.sheet());
            content.setItem(STREAM, inherited.form());
            content.setItem(COSName.MCID, mark);
            return content;
        }
        if (kid instanceof COSDictionary dictionary) {
            var type = dictionary.getCOSName(COSName.TYPE);
            if (MARKED.equals(type) || OBJECT.equals(type)) {
                reference(dictionary, inherited, MARKED.equals(type));
            } else {
                children(dictionary, inherited);
            }
        }
        return given;
    }

    private void reference(COSDictionary content, @Nullable Place inherited, boolean marked) {
        var own = places.get(content.getCOSDictionary(COSName.PG));
        var place = own == null ? inherited : own;
        if (place != null && seen.add(content)) {
            content.setItem(COSName.PG, place.sheet());
            if (marked) {
                content.setItem(STREAM, place.form());
            }
        }
    }
}
