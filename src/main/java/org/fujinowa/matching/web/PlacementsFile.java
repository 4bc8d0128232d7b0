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
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.service.PlacementExport;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/**
 * GET /matching/placements-file?id=…&amp;kind=xlsx or csv: the list of placements as a file in the reader's language; with
 * {@code for=round} the one that may be handed round.
 */
@WebServlet("/matching/placements-file")
public class PlacementsFile extends HttpServlet {

    @Inject
    private PlacementExport export;

    @Inject
    private PlacementLines lines;

    @Inject
    private CurrentTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var csv = "csv".equals(request.getParameter("kind"));
        var id = request.getParameter("id");
        try {
            var view = export.take(DelegationId.of(id == null ? "" : id), csv ? "csv" : "xlsx");
            var telling = new LinesToTell(
                    export.agreed(view), texts.of("matching.list.unnamed"), texts.of("matching.list.withheld"));
            var round = "round".equals(request.getParameter("for"));
            var sheet = round ? toHandRound(view, telling) : sheet(view, telling);
            var name = texts.of("matching.list.file") + "-" + view.nights().arrival() + (csv ? ".csv" : ".xlsx");
            response.setContentType(
                    csv
                            ? "text/csv; charset=UTF-8"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8));
            response.getOutputStream().write(csv ? SheetWriter.csv(sheet) : SheetWriter.xlsx(sheet));
        } catch (RuleViolation broken) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** For families and participants: who sleeps where, and no more; a name only where it may be seen among us. */
    private Sheet toHandRound(BoardView view, LinesToTell telling) {
        var columns = List.of(
                Column.text(texts.of("matching.list.guest"), 26),
                Column.text(texts.of("matching.list.home"), 22),
                Column.date(texts.of("matching.list.from")),
                Column.date(texts.of("matching.list.until")));
        var rows = lines.of(view).stream()
                .filter(line -> line.family() != null)
                .map(line -> Arrays.<@Nullable Object>asList(
                        telling.nameForAll(line), line.home(), line.from(), line.until()))
                .toList();
        return new Sheet(texts.of("matching.placements.title"), columns, rows);
    }

    private Sheet sheet(BoardView view, LinesToTell telling) {
        var columns = List.of(
                Column.text(texts.of("matching.list.guest"), 22),
                Column.text(texts.of("matching.list.reading"), 22),
                Column.text(texts.of("matching.list.home"), 22),
                Column.text(texts.of("matching.list.district"), 16),
                Column.text(texts.of("matching.list.phone"), 16),
                Column.date(texts.of("matching.list.from")),
                Column.date(texts.of("matching.list.until")),
                Column.text(texts.of("matching.list.state"), 12),
                Column.text(texts.of("matching.list.proposed-by"), 14),
                Column.text(texts.of("matching.list.confirmed-by"), 14),
                Column.text(texts.of("matching.list.backup"), 16),
                Column.text(texts.of("matching.list.notes"), 60),
                Column.text(texts.of("matching.note"), 40));
        var rows = lines.of(view).stream()
                .map(line -> cells(line, telling.notes(line)))
                .toList();
        return new Sheet(texts.of("matching.placements.title"), columns, rows);
    }

    private static List<@Nullable Object> cells(PlacementLine line, String notes) {
        return Arrays.asList(
                line.guest(),
                line.reading(),
                line.home(),
                line.district(),
                line.phone(),
                line.from(),
                line.until(),
                line.state(),
                line.proposedBy(),
                line.confirmedBy(),
                line.backup(),
                notes,
                line.pairNote());
    }
}
