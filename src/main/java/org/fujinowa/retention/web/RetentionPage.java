package org.fujinowa.retention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.fujinowa.retention.RetentionRow;
import org.fujinowa.retention.RunReport;
import org.fujinowa.retention.service.ForgettingRun;
import org.fujinowa.retention.service.RetentionRules;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /retention/rules: how long what is kept, what is due, and what the last runs did. */
@Named
@RequestScoped
public class RetentionPage {

    private static final String HERE = "/retention/rules?faces-redirect=true";

    private RetentionRules rules;
    private ForgettingRun run;
    private Messages messages;
    private HttpServletRequest request;

    private @Nullable List<RetentionRow> rows;

    /** For the CDI proxy. */
    protected RetentionPage() {}

    @Inject
    public RetentionPage(RetentionRules rules, ForgettingRun run, Messages messages, HttpServletRequest request) {
        this.rules = rules;
        this.run = run;
        this.messages = messages;
        this.request = request;
    }

    public List<RetentionRow> getRows() {
        if (rows == null) {
            rows = rules.rows();
        }
        return rows;
    }

    public List<RunReport> getReports() {
        return rules.reports();
    }

    /** How many the next run forgets. */
    public int getDue() {
        return getRows().stream().mapToInt(RetentionRow::due).sum();
    }

    /** What the field says: what was typed, or what holds. */
    public String days(RetentionRow row) {
        var typed = request.getParameter("days-" + row.kind());
        return typed == null ? Integer.toString(row.days()) : typed;
    }

    /** Sets all numbers that differ; none if one of them is wrong. */
    public String save() {
        var wrong = false;
        for (var row : getRows()) {
            wrong |= !isNumber(days(row));
        }
        if (wrong) {
            messages.add(new RuleViolation("retention.days-no-number"));
            return "";
        }
        try {
            var wanted = new LinkedHashMap<String, Integer>();
            getRows()
                    .forEach(row ->
                            wanted.put(row.kind(), Integer.valueOf(days(row).strip())));
            rules.keep(wanted);
            messages.done("shared.saved");
            return HERE;
        } catch (RuleViolation broken) {
            messages.add(broken);
            return "";
        }
    }

    /** Carries the rules out now instead of at night. */
    public String runNow() {
        var report = run.now();
        messages.done("retention.run-done", report.forgotten(), report.failed());
        return HERE;
    }

    private static boolean isNumber(String typed) {
        return typed.strip().matches("\\d{1,6}");
    }
}
