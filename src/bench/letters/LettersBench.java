package org.fujinowa.letters.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.documents.pdf.Binding;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.PdfTexts;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.letters.LetterExamples;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.shared.Language;

/** CPU time for forty letters in one PDF in a fresh JVM, class loading and fonts included; one sample of each kind beside it. */
public final class LettersBench {

    private static final int LETTERS = 40;
    private static final List<LetterKind> KINDS =
            List.of(LetterKind.NOTICE, LetterKind.INTRODUCTION, LetterKind.CARE_SHEET, LetterKind.INTRODUCTION);

    private LettersBench() {}

    public static void main(String[] folder) throws Exception {
        var before = cpu();
        var typesetter = new Typesetter();
        var writing = new LetterWriting();
        var parts = new ArrayList<byte[]>();
        for (int number = 1; number <= LETTERS; number++) {
            var kind = KINDS.get(number % KINDS.size());
            var language = number % 2 == 0 ? Language.JA : Language.EN;
            var guest = number % 4 < 2 ? LetterExamples.mia() : LetterExamples.hana();
            var edition = new LetterWriting.Edition(
                    kind, language, language == Language.JA, number, 1, LetterExamples.FIRST_OF_JUNE);
            var content = LetterExamples.content(kind, guest);
            parts.add(typesetter.set(writing.write(edition, content)));
        }
        var cover = writing.write(
                new LetterWriting.Edition(LetterKind.NOTICE, Language.JA, false, 1, 1, LetterExamples.FIRST_OF_JUNE),
                LetterExamples.content(LetterKind.NOTICE, LetterExamples.mia()));
        var whole = Binding.bind(parts, cover);
        var used = cpu().minus(before);
        Files.createDirectories(Path.of(folder[0]));
        Files.write(Path.of(folder[0], "letters.pdf"), whole);
        System.out.printf(
                "%d letters, %d pages, %d KB: %.1f s of CPU%n",
                LETTERS, PdfTexts.pages(whole), whole.length / 1024, used.toMillis() / 1000.0);
        System.out.println("veraPDF: " + PdfJudge.faults(whole));
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
