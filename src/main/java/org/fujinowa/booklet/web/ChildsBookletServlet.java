package org.fujinowa.booklet.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.booklet.service.OwnBooklets;

/** GET /guardian/booklet?child=…: the booklet of one of the caller's children. */
@WebServlet("/guardian/booklet")
public class ChildsBookletServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnBooklets booklets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handing.over(
                response,
                () -> booklets.ofMyChild(
                        ApplicationId.of(Objects.requireNonNullElse(request.getParameter("child"), "")),
                        Handing.paper(request)));
    }
}
