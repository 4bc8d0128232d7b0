package org.fujinowa.partnering.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.documents.FileKind;
import org.fujinowa.partnering.service.OwnWorkbook;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.web.Preferences;

/** GET /partner/workbook-file: the students of the caller's own window as a workbook. */
@WebServlet("/partner/workbook-file")
public class WorkbookFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnWorkbook workbook;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var bytes = workbook.write(Preferences.of(request).language());
            response.setContentType(FileKind.XLSX.contentType());
            response.setHeader("Content-Disposition", "attachment; filename=\"students.xlsx\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
