package org.fujinowa.applications.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.service.MyApplication;
import org.fujinowa.shared.RuleViolation;

/** /apply/autosave: what is being typed on a page of an application, every few seconds. It is not judged. */
@WebServlet("/apply/autosave")
public class Autosave extends HttpServlet {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private MyApplication mine;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var wanted = request.getParameter("s");
        var section = Arrays.stream(ApplicationSection.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
        if (section.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            var asked = mine.read().open().stream()
                    .filter(each -> each.section() == section.get())
                    .flatMap(each -> each.questions().stream())
                    .toList();
            mine.save(section.get(), AnswerReading.read(asked, request.getParameterMap()));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (RuleViolation refused) {
            response.setStatus(UNPROCESSABLE);
        }
    }
}
