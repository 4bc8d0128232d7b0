package org.fujinowa.it;

import static org.fujinowa.it.Scene.after;
import static org.fujinowa.it.Scene.failing;
import static org.fujinowa.it.Scene.of;

import java.util.ArrayList;
import java.util.List;
import org.fujinowa.it.Scene.Deed;

/** The pages around boards and plans, as a coordinator sees them: some with a board that has a plan, some beside one that the engine tried. */
final class BoardScenes {

    private static final String COORDINATOR = "chiba";
    private static final String FAULTS = ".error-summary";

    private final Site site;
    private final List<Scene> scenes = new ArrayList<>();

    private BoardScenes(Site site) {
        this.site = site;
    }

    /** All of them. */
    static List<Scene> all(Site site) throws Exception {
        var all = new BoardScenes(site);
        all.matching();
        all.plans();
        return List.copyOf(all.scenes);
    }

    private void matching() throws Exception {
        add(of(COORDINATOR, "/matching/boards", ".tile"));
        add(of(COORDINATOR, site.board("CHRC受入 2027"), ".guest-link"));
        add(after(COORDINATOR, site.board("CHRC受入 2027"), Deeds::openEverything, "details[open]"));
        add(of(COORDINATOR, site.solved(), "#run .notice"));
        add(after(COORDINATOR, site.solved(), Deeds::lookAtTheFirstGuest, "[aria-current=true]"));
        add(of(COORDINATOR, site.solved().replace("/board?", "/placements?"), "tbody .row-link"));
        add(of(COORDINATOR, site.solved().replace("/board?", "/history?"), ".step"));
        add(of(COORDINATOR, site.board("CHRC受入 2027").replace("/board?", "/placements?")));
        add(of(COORDINATOR, site.board("CHRC受入 2027").replace("/board?id", "/letters?delegation"), ".empty"));
        var mend = site.board("CHRC受入 2027").replace("/board?", "/mend?");
        add(of(COORDINATOR, mend, "#note-FAMILY_CANCELS"));
        add(after(COORDINATOR, mend, pressing("note-GUEST_AWAY"), "#note-GUEST_AWAY"));
        add(of(COORDINATOR, site.mended(), "[id^=take-]"));
        add(of(COORDINATOR, site.board("CHRC受入 2027").replace("/board?", "/letterhead?"), "#nameJa"));
        explanations();
        var weights = site.first(site.board("CHRC受入 2027"), "weights\\?programme=[-0-9a-f]+&amp;delegation=[-0-9a-f]+")
                .replace("&amp;", "&");
        add(of(COORDINATOR, "/matching/" + weights, "#nearness"));
        add(after(COORDINATOR, "/matching/" + weights, pressing("try"), "#effect table"));
    }

    /** Why, what it would cost, and what would help: while the engine works or, if it is quick, with its answers. */
    private void explanations() throws Exception {
        var guest = site.solved().replace("/board?", "/why?") + "&guest="
                + site.first(site.solved(), "(?<=data-guest=\")[-0-9a-f]+");
        var told = "[data-answer=DONE]";
        add(of(COORDINATOR, guest, ".answers .card"));
        add(after(COORDINATOR, guest, Deeds::awaitAnswer, told));
        add(after(COORDINATOR, guest, Deeds::priceASwap, ".way"));
        add(after(COORDINATOR, guest, Deeds::priceAMove, ".way"));
        var families = site.solved().replace("/board?", "/more-families?");
        add(after(COORDINATOR, families, Deeds::awaitAnswer, ".worths .card"));
        add(failing(COORDINATOR, guest.replaceFirst("guest=.*", "guest=x"), 404));
        var waiting = site.first("/admissions/participants?ready=false", "(?<=participant-view\\?id=)[-0-9a-f]+");
        add(of(
                COORDINATOR,
                site.board("CHRC受入 2027").replace("/board?", "/why?") + "&guest=" + waiting,
                "#answer .notice.warn"));
    }

    private void plans() throws Exception {
        var tried = site.tried();
        add(of(COORDINATOR, site.solved().replace("/board?", "/plans?"), ".empty"));
        add(of(COORDINATOR, tried.replace("/board?", "/plans?"), ".plan"));
        add(after(COORDINATOR, tried.replace("/board?", "/plans?"), Deeds::openEverything, "details[open]"));
        add(of(COORDINATOR, tried.replace("/board?", "/try?"), "#start"));
        add(after(COORDINATOR, tried.replace("/board?", "/try?"), Deeds::ruleOutHalfAPair, FAULTS));
        add(of(COORDINATOR, tried.replace("/board?", "/compare?"), ".compare-table .cell-place"));
        add(of(COORDINATOR, site.solved().replace("/board?", "/compare?") + "&all=1", ".compare-table"));
        add(of(COORDINATOR, tried.replace("/board?", "/meeting?"), ".sheet .decision"));
        add(of(COORDINATOR, site.solved().replace("/board?", "/meeting?") + "&as=table", ".paper"));
    }

    private static Deed pressing(String button) {
        return visit -> visit.press(button);
    }

    private void add(Scene scene) {
        scenes.add(scene);
    }
}
