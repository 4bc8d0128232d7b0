package org.fujinowa.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.service.ImportTemplates;
import org.fujinowa.shared.Language;

/** /intake/template?table=participants|families&amp;language=ja|en: a workbook to fill in. */
@WebServlet("/intake/template")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportTemplates templates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean families = "families".equals(request.getParameter("table"));
        boolean english = "en".equals(request.getParameter("language"));
        var bytes = templates.workbook(
                families ? TableKind.HOST_FAMILIES : TableKind.PARTICIPANTS, english ? Language.EN : Language.JA);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"fujinowa-%s-%s.xlsx\""
                        .formatted(families ? "families" : "participants", english ? "en" : "ja"));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
