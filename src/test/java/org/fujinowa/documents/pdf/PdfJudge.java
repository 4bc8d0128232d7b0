package org.fujinowa.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF, asked whether a file keeps PDF/UA-1 and PDF/A-3u. */
public final class PdfJudge {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfJudge() {}

    /** What is wrong with the file, one line for each rule that it breaks; empty if nothing is. */
    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U)
                .flatMap(flavour -> faults(pdf, flavour))
                .distinct()
                .toList();
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed ->
                            "%s %s: %s".formatted(flavour, failed.getRuleId().getClause(), failed.getMessage()))
                    .toList()
                    .stream();
        } catch (VeraPDFException | IOException unreadable) {
            throw new IllegalStateException("veraPDF cannot read the file.", unreadable);
        }
    }
}
