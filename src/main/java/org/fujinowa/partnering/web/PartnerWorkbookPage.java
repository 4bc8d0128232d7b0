package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.fujinowa.partnering.CellFault;
import org.fujinowa.partnering.service.OwnWorkbook;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /partner/workbook: take the students along as a workbook, and send it back. */
@Named
@RequestScoped
public class PartnerWorkbookPage {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    @Inject
    private OwnWorkbook workbook;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private @Nullable Part file;
    private List<CellFault> faults = List.of();

    /** Reads the file; where a cell cannot be read, nothing is saved and every such cell is named. */
    public String send() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.addAt("file", new RuleViolation("partnering.workbook.choose"));
            return "";
        }
        if (file.getSize() > MOST_BYTES) {
            messages.addAt("file", new RuleViolation("partnering.workbook.not-ours"));
            return "";
        }
        try {
            faults = workbook.read(file.getInputStream().readAllBytes(), texts.language());
        } catch (RuleViolation broken) {
            messages.addAt("file", broken);
            return "";
        }
        if (!faults.isEmpty()) {
            return "";
        }
        messages.done("partnering.workbook.done");
        return "/partner/window?faces-redirect=true";
    }

    /** The cells that could not be read. */
    public List<CellFault> getFaults() {
        return faults;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
