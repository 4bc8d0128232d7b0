package org.fujinowa.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.service.ImportJobs;
import org.fujinowa.intake.service.SpreadsheetImport;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /intake/start: a delegation and its two files. */
@Named
@RequestScoped
public class ImportStartPage {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final int MOST = 100;

    @Inject
    private SpreadsheetImport imports;

    @Inject
    private ImportJobs jobs;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Clock clock;

    private String delegation = "";
    private @Nullable Part participants;
    private @Nullable Part families;
    private @Nullable List<DelegationRow> rows;

    /** Takes the files and shows what would happen. */
    public String read() {
        try {
            var uploads = new ArrayList<UploadedTable>();
            add(uploads, TableKind.PARTICIPANTS, participants);
            add(uploads, TableKind.HOST_FAMILIES, families);
            ImportId id = imports.start(DelegationId.of(delegation), uploads);
            jobs.work(id);
            return "/intake/preview?faces-redirect=true&id=" + id;
        } catch (RuleViolation broken) {
            messages.add(broken);
            return "";
        }
    }

    private static void add(List<UploadedTable> uploads, TableKind kind, @Nullable Part file) {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            return;
        }
        try (var stream = file.getInputStream()) {
            uploads.add(new UploadedTable(kind, file.getSubmittedFileName(), stream.readAllBytes()));
        } catch (IOException lost) {
            throw new UncheckedIOException("An upload could not be read.", lost);
        }
    }

    /** The delegations, the one that comes next first. */
    public List<DelegationRow> getDelegations() {
        if (rows == null) {
            var today = LocalDate.now(clock.withZone(OFFICE));
            var all = delegations
                    .page(new ListRequest("", "arrival", true, Map.of(), "", MOST))
                    .rows();
            rows = all.stream()
                    .sorted(Comparator.comparing((DelegationRow row) ->
                                    row.details().departure().isBefore(today))
                            .thenComparing(row -> row.details().homeStayFrom() == null)
                            .thenComparing(row -> row.details().arrival()))
                    .toList();
        }
        return rows;
    }

    /** The one that was asked for, or the next one with a home stay. */
    public String getDelegation() {
        if (delegation.isEmpty()) {
            delegation = Objects.requireNonNullElse(request.getParameter("delegation"), "");
        }
        if (delegation.isEmpty() && !getDelegations().isEmpty()) {
            delegation = getDelegations().get(0).id().toString();
        }
        return delegation;
    }

    public void setDelegation(String delegation) {
        this.delegation = delegation;
    }

    /** The delegation's name in the reader's language. */
    public String name(DelegationRow row) {
        return texts.language() == Language.JA
                ? row.details().nameJa()
                : row.details().nameEn();
    }

    public @Nullable Part getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable Part participants) {
        this.participants = participants;
    }

    public @Nullable Part getFamilies() {
        return families;
    }

    public void setFamilies(@Nullable Part families) {
        this.families = families;
    }
}
