package org.fujinowa.matching.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.documents.Column;
import org.fujinowa.documents.Sheet;
import org.fujinowa.documents.SheetWriter;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.MendView;
import org.fujinowa.matching.service.MendTelling;
import org.fujinowa.matching.service.Mending;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** GET /matching/mend-file?id=…&amp;way=…: who must be told that a plan was mended, as a workbook in the reader's language. */
@WebServlet("/matching/mend-file")
public class MendFile extends HttpServlet {

    @Inject
    private Mending mending;

    @Inject
    private MendTelling telling;

    @Inject
    private MendWords words;

    @Inject
    private CurrentTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        try {
            var delegation = DelegationId.of(id == null ? "" : id);
            var plan = plan(mending.last(delegation), request.getParameter("way"));
            if (plan == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            var sheet = sheet(words.told(plan, telling.export(delegation)));
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(texts.of("matching.mend.file") + ".xlsx", StandardCharsets.UTF_8));
            response.getOutputStream().write(SheetWriter.xlsx(sheet));
        } catch (RuleViolation broken) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static @Nullable MendPlan plan(MendView view, @Nullable String way) {
        return view.plans().stream()
                .filter(MendPlan::possible)
                .filter(plan -> plan.way().name().equals(way))
                .findFirst()
                .orElse(null);
    }

    private Sheet sheet(List<ToldLine> told) {
        var columns = List.of(
                Column.text(texts.of("matching.mend.column.role"), 14),
                Column.text(texts.of("matching.mend.column.name"), 24),
                Column.text(texts.of("matching.list.reading"), 24),
                Column.text(texts.of("matching.list.phone"), 18),
                Column.text(texts.of("matching.mend.column.email"), 28),
                Column.text(texts.of("matching.mend.column.sentence"), 80));
        return new Sheet(
                texts.of("matching.mend.told"),
                columns,
                told.stream().map(MendFile::cells).toList());
    }

    private static List<@Nullable Object> cells(ToldLine line) {
        return Arrays.asList(line.role(), line.name(), line.reading(), line.phone(), line.email(), line.sentence());
    }
}
