package org.fujinowa.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.ImportState;
import org.fujinowa.intake.ImportSummary;
import org.fujinowa.intake.ImportedTable;
import org.fujinowa.intake.RowFilter;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.service.ImportJobs;
import org.fujinowa.intake.service.SpreadsheetImport;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /intake/preview?id=: what an import would do, what a person says to it, and afterwards what it did. */
@Named
@RequestScoped
public class ImportPreviewPage {

    private static final int PAGE = 50;

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

    private boolean leaveOut;
    private @Nullable ImportSummary summary;
    private @Nullable List<ImportedTable> tables;
    private @Nullable List<RowPreview> rows;

    /** Takes over what another node dropped. */
    public void resume() {
        if (imports.dropped(id())) {
            jobs.work(id());
        }
    }

    /** Applies every decision and correction of the shown rows. */
    public String apply() {
        return doing(() -> {
            for (var field : request.getParameterMap().entrySet()) {
                var parts = field.getKey().split(":");
                var value = field.getValue()[0];
                if (parts.length == 3 && parts[0].equals("answer") && !value.isBlank()) {
                    imports.decide(id(), TableKind.valueOf(parts[1]), Integer.parseInt(parts[2]), value);
                } else if (parts.length == 4 && parts[0].equals("cell") && !value.isBlank()) {
                    imports.correct(
                            id(),
                            TableKind.valueOf(parts[1]),
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[3]),
                            value.strip());
                }
            }
            jobs.work(id());
        });
    }

    /** Reads the files by the chosen character sets, sheets and columns. */
    public String map() {
        return doing(() -> {
            for (var table : getTables()) {
                var encoding = parameter("encoding:" + table.kind());
                var sheet = parameter("sheet:" + table.kind());
                var number = sheet.isEmpty() ? table.sheet() : Integer.parseInt(sheet);
                if ((!encoding.isEmpty() && !encoding.equals(table.encoding())) || number != table.sheet()) {
                    imports.readBy(id(), table.kind(), encoding, number);
                } else {
                    imports.map(id(), table.kind(), mapped(table));
                }
            }
            jobs.work(id());
        });
    }

    /** Writes everything as it is shown, and goes straight on to matching where there are homes to be found. */
    public String confirm() {
        var here = doing(() -> {
            imports.confirm(id(), leaveOut);
            jobs.work(id());
            forget();
        });
        if (here.isEmpty() || !isDone() || !isHomeStay()) {
            return here;
        }
        var counts = getSummary().counts();
        messages.done("intake.result.onward", counts.added(), counts.updated());
        return "/matching/board?faces-redirect=true&id=" + getSummary().delegation();
    }

    /** Throws the files away. */
    public String discard() {
        try {
            imports.discard(id());
            messages.done("intake.discarded");
            return "/intake/start?faces-redirect=true";
        } catch (RuleViolation broken) {
            messages.add(broken);
            return "";
        }
    }

    /** Takes back what was written. */
    public String undo() {
        return doing(() -> {
            imports.undo(id());
            jobs.work(id());
        });
    }

    /** Shows the page anew as soon as the work is done. */
    public void watch() throws IOException {
        if (!getSummary().working()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("preview?id=" + id());
        }
    }

    /** Whether the page asks every second; it must still be heard when the work has just ended. */
    public boolean isWatching() {
        return !parameter("watching").isEmpty() || getSummary().working();
    }

    private String doing(Runnable deed) {
        try {
            deed.run();
            return "/intake/preview?faces-redirect=true&id=" + id() + "&show=" + getShow();
        } catch (RuleViolation broken) {
            messages.add(broken);
            forget();
            return "";
        }
    }

    private void forget() {
        summary = null;
        tables = null;
        rows = null;
    }

    private Map<Integer, String> mapped(ImportedTable table) {
        var fields = new HashMap<Integer, String>();
        for (var column : table.columns()) {
            var field = parameter("map:" + table.kind() + ":" + column.column());
            if (!field.isEmpty()) {
                fields.put(column.column(), field);
            }
        }
        return fields;
    }

    private ImportId id() {
        return ImportId.of(parameter("id"));
    }

    public String getId() {
        return id().toString();
    }

    public ImportSummary getSummary() {
        if (summary == null) {
            summary = imports.get(id());
        }
        return summary;
    }

    public List<ImportedTable> getTables() {
        if (tables == null) {
            tables = imports.tables(id());
        }
        return tables;
    }

    /** The rows on this page of the preview. */
    public List<RowPreview> getRows() {
        if (rows == null) {
            rows = imports.rows(id(), filter(), after(), PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    public boolean isMore() {
        getRows();
        return rows != null && rows.size() > PAGE;
    }

    public boolean isFirst() {
        return after() == 0;
    }

    public int getLast() {
        var shown = getRows();
        return shown.isEmpty() ? 0 : shown.get(shown.size() - 1).position();
    }

    /** Whether the preview begins a table with this row. */
    public boolean begins(RowPreview row) {
        var shown = getRows();
        int at = shown.indexOf(row);
        return at == 0 || shown.get(at - 1).kind() != row.kind();
    }

    public boolean isReady() {
        return getSummary().state() == ImportState.READY;
    }

    public boolean isDone() {
        return getSummary().state() == ImportState.DONE;
    }

    public boolean isUndone() {
        return getSummary().state() == ImportState.UNDONE;
    }

    /** Whether its files and rows were forgotten by the rule of retention. */
    public boolean isForgotten() {
        return getSummary().state() == ImportState.FORGOTTEN;
    }

    /** Whether something hinders the import. */
    public boolean isHindered() {
        return getSummary().counts().problems() > 0;
    }

    /** What stopped the work last time, in words; empty if nothing did. */
    public String getHindrance() {
        var why = getSummary().hindrance();
        return why.isEmpty() ? "" : texts.of(why, getSummary().hindranceValues().toArray());
    }

    /** The key of how far the work is. */
    public String getWorkKey() {
        return switch (getSummary().state()) {
            case WRITING -> "intake.writing";
            case UNDOING -> "intake.undoing";
            case READING, READY, DONE, UNDONE, FORGOTTEN -> "intake.reading";
        };
    }

    /** Whether anything would be written. */
    public boolean isWorthIt() {
        return getSummary().counts().added() + getSummary().counts().updated() > 0;
    }

    /** The name of the delegation in the reader's language. */
    public String getDelegationName() {
        var details = delegations.get(getSummary().delegation()).value();
        return texts.language() == Language.JA ? details.nameJa() : details.nameEn();
    }

    public boolean isHomeStay() {
        return delegations.get(getSummary().delegation()).value().homeStayFrom() != null;
    }

    public String getShow() {
        return filter().name().toLowerCase(Locale.ROOT);
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }

    private RowFilter filter() {
        return switch (parameter("show")) {
            case "problems" -> RowFilter.PROBLEMS;
            case "questions" -> RowFilter.QUESTIONS;
            default -> RowFilter.ALL;
        };
    }

    private int after() {
        var after = parameter("after");
        return after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0;
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
