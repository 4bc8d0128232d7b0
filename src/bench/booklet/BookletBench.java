package org.fujinowa.booklet.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.booklet.BookletExamples;
import org.fujinowa.booklet.BookletSheet;
import org.fujinowa.booklet.PhraseLanguage;
import org.fujinowa.documents.pdf.Binding;
import org.fujinowa.documents.pdf.Imposition;
import org.fujinowa.documents.pdf.PageCount;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.Typesetter;

/** CPU time for the booklet of a delegation of twelve in a fresh JVM, fonts included; then for twelve of them, each with a home. */
public final class BookletBench {

    private static final int READERS = 12;

    private BookletBench() {}

    public static void main(String[] folder) throws Exception {
        var target = Files.createDirectories(Path.of(folder[0]));
        var before = cpu();
        var typesetter = new Typesetter();
        var writing = new BookletWriting();
        var manuscript = writing.booklet(BookletExamples.content(PhraseLanguage.VI));
        var one = typesetter.set(manuscript);
        var folded = Imposition.folded(one, List.of(PageCount.of(one)), manuscript);
        print("one booklet, folded too", one, before);
        Files.write(target.resolve("booklet.pdf"), one);
        Files.write(target.resolve("folded.pdf"), folded);
        for (var sheet : BookletSheet.values()) {
            Files.write(
                    target.resolve(sheet.name() + ".pdf"),
                    typesetter.set(writing.sheet(sheet, BookletExamples.content(PhraseLanguage.EN))));
        }
        before = cpu();
        var parts = new ArrayList<byte[]>();
        for (int reader = 0; reader < READERS; reader++) {
            parts.add(typesetter.set(writing.booklet(BookletExamples.content(PhraseLanguage.EN))));
        }
        var all = Binding.bind(parts, manuscript);
        var sheets = Imposition.folded(all, parts.stream().map(PageCount::of).toList(), manuscript);
        print("twelve booklets, folded", sheets, before);
        System.out.println("veraPDF: " + PdfJudge.faults(one) + PdfJudge.faults(folded) + PdfJudge.faults(sheets));
    }

    private static void print(String what, byte[] pdf, Duration before) {
        System.out.printf(
                "%s: %d pages, %d KB, %.1f s of CPU%n",
                what, PageCount.of(pdf), pdf.length / 1024, cpu().minus(before).toMillis() / 1000.0);
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
