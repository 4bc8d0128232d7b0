package org.fujinowa.booklet.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.booklet.BookletFile;
import org.fujinowa.booklet.BookletOrder;
import org.fujinowa.booklet.BookletPart;
import org.fujinowa.booklet.BookletSheet;
import org.fujinowa.booklet.PhraseLanguage;
import org.fujinowa.booklet.service.Booklets;
import org.fujinowa.programme.DelegationId;

/**
 * GET /booklet/booklet-file?id=…: a sheet, if {@code sheet} names one; otherwise a booklet with the ticked {@code part}s for
 * {@code readers=one} and that {@code reader}, {@code readers=all}, or {@code readers=none}.
 */
@WebServlet("/booklet/booklet-file")
public class BookletFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Booklets booklets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handing.over(response, () -> file(request));
    }

    private BookletFile file(HttpServletRequest request) {
        var id = DelegationId.of(Objects.requireNonNullElse(request.getParameter("id"), ""));
        var sheet = Handing.chosen(BookletSheet.values(), request.getParameter("sheet"));
        return sheet.isPresent()
                ? booklets.sheet(id, sheet.get())
                : booklets.booklet(new BookletOrder(
                        id,
                        readers(request, id),
                        parts(request),
                        Handing.chosen(PhraseLanguage.values(), request.getParameter("language"))
                                .orElse(null),
                        Handing.paper(request)));
    }

    private Set<ParticipantId> readers(HttpServletRequest request, DelegationId id) {
        return switch (Objects.requireNonNullElse(request.getParameter("readers"), "")) {
            case "all" ->
                booklets.view(id).people().stream().map(one -> one.id()).collect(Collectors.toSet());
            case "one" -> Set.of(ParticipantId.of(Objects.requireNonNullElse(request.getParameter("reader"), "")));
            default -> Set.of();
        };
    }

    /** What is ticked; everything where nothing is. */
    private static Set<BookletPart> parts(HttpServletRequest request) {
        var ticked = Stream.ofNullable(request.getParameterValues("part"))
                .flatMap(Arrays::stream)
                .map(name -> Handing.chosen(BookletPart.values(), name))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return ticked.isEmpty() ? EnumSet.allOf(BookletPart.class) : ticked;
    }
}
