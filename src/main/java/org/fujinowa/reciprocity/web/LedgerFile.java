package org.fujinowa.reciprocity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.fujinowa.documents.SheetWriter;
import org.fujinowa.reciprocity.service.ReciprocityLedger;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.web.CurrentTexts;

/** GET /reciprocity/ledger-file?kind=xlsx or csv and the ledger's own question: the ledger as a file. */
@WebServlet("/reciprocity/ledger-file")
public class LedgerFile extends HttpServlet {

    @Inject
    private ReciprocityLedger ledgers;

    @Inject
    private LedgerSheet sheets;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var csv = "csv".equals(request.getParameter("kind"));
        var parameters = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        try {
            var sheet = sheets.of(ledgers.take(LedgerQueries.of(parameters), csv ? "csv" : "xlsx"));
            var name = texts.of("reciprocity.ledger.title") + "-" + LocalDate.now(clock) + (csv ? ".csv" : ".xlsx");
            response.setContentType(
                    csv
                            ? "text/csv; charset=UTF-8"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            response.getOutputStream().write(csv ? SheetWriter.csv(sheet) : SheetWriter.xlsx(sheet));
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
