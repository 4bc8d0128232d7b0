package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/** /matching/placements: who stays where, as a list to print or to save. */
@Named
@RequestScoped
public class PlacementsPage {

    @Inject
    private MatchingBoard board;

    @Inject
    private PlacementLines lines;

    @Inject
    private Said said;

    private String id = "";
    private @Nullable BoardView view;
    private @Nullable List<PlacementLine> rows;

    @PostConstruct
    void open() {
        id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
    }

    public BoardView getView() {
        if (view == null) {
            view = board.view(DelegationId.of(id));
        }
        return view;
    }

    public List<PlacementLine> getRows() {
        if (rows == null) {
            rows = lines.of(getView());
        }
        return rows;
    }

    public String getDelegationName() {
        var details = getView().details();
        return said.japanese() ? details.nameJa() : details.nameEn();
    }

    public String getId() {
        return id;
    }
}
