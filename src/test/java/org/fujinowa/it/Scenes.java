package org.fujinowa.it;

import static org.fujinowa.it.Scene.after;
import static org.fujinowa.it.Scene.failing;
import static org.fujinowa.it.Scene.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.it.Scene.Deed;

/** Every page of the site with the records of the demonstration, each as the account that works there sees it. */
final class Scenes {

    private static final String COORDINATOR = "chiba";
    private static final String REVIEWER = "onodera";
    private static final String ADMINISTRATOR = "kanri";
    private static final String VISITOR = "";

    /** Everybody who looks at a page and is not a visitor. */
    static final List<String> ACCOUNTS = Stream.concat(
                    Stream.of(COORDINATOR, REVIEWER, ADMINISTRATOR), LinkScenes.HOLDERS.stream())
            .toList();

    private static final String FAULTS = ".error-summary";

    /** Each list with the name that its record's two pages have in common. */
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("/organisation/places", "/organisation/place"),
            Map.entry("/almanac/almanacs", "/almanac/almanac"),
            Map.entry("/organisation/partners", "/organisation/partner"),
            Map.entry("/organisation/organisations", "/organisation/organisation"),
            Map.entry("/programme/programmes", "/programme/programme"),
            Map.entry("/programme/delegations", "/programme/delegation"),
            Map.entry("/people/people", "/people/person"),
            Map.entry("/people/requests", "/people/request"),
            Map.entry("/admissions/participants", "/admissions/participant"),
            Map.entry("/hosting/families", "/hosting/family"),
            Map.entry("/applications/windows", "/applications/window"),
            Map.entry("/vetting/requirements", "/vetting/requirement"),
            Map.entry("/consents/forms", "/consents/form"),
            Map.entry("/reciprocity/gifts", "/reciprocity/gift"),
            Map.entry("/reciprocity/costs", "/reciprocity/cost"),
            Map.entry("/reciprocity/openings", "/reciprocity/opening"),
            Map.entry("/notification/templates", "/notification/template"));

    private final Site site;
    private final List<Scene> scenes = new ArrayList<>();

    private Scenes(Site site) {
        this.site = site;
    }

    /** All of them. */
    static List<Scene> all(Site site) throws Exception {
        var all = new Scenes(site);
        all.beforeSignIn();
        all.registers();
        all.forms();
        all.intake();
        all.applications();
        all.selection();
        all.vetting();
        all.retention();
        all.consents();
        all.reciprocity();
        all.messages();
        all.preparation();
        all.itineraries();
        all.onTheWay();
        all.conflicts();
        all.partnering();
        all.offers();
        all.people();
        all.administration();
        all.problems();
        all.scenes.addAll(BoardScenes.all(site));
        all.scenes.addAll(LinkScenes.all(site));
        return List.copyOf(all.scenes);
    }

    private void beforeSignIn() {
        add(of(VISITOR, "/sign-in"));
        add(after(VISITOR, "/sign-in", visit -> visit.press("enter"), FAULTS));
        add(of(VISITOR, "/enter"));
        add(after(VISITOR, "/enter?code=ABCD-EFGH-JKMN-PQRS", visit -> visit.press("enter"), FAULTS));
        for (var error : List.of("bad-request", "forbidden", "not-found", "too-large", "expired", "server-error")) {
            add(of(VISITOR, "/errors/" + error, "[data-problem]"));
        }
    }

    private void applications() throws Exception {
        add(of(COORDINATOR, "/applications/applications", ".row-link"));
        add(of(COORDINATOR, application("SUBMITTED"), "#to-selection"));
        add(after(
                COORDINATOR,
                application("AWAITING_GUARDIAN"),
                visit -> visit.press("applicant-code"),
                ".code-card svg"));
        add(of(COORDINATOR, "/applications/application-paper", "#receivedBy"));
        var paper = application("DRAFT&q=%E7%B4%99");
        add(of(COORDINATOR, paper, ".answers .button"));
        add(of(COORDINATOR, paper.replace("application-view", "paper-section") + "&s=HEALTH", "#next"));
        add(of(COORDINATOR, "/applications/questions", ".row-link"));
        add(of(COORDINATOR, "/applications/preview", ".question"));
        var question = site.first("/applications/questions", "/applications/question-view\\?id=[-0-9a-f]+");
        add(of(COORDINATOR, question, ".facts"));
        add(of(COORDINATOR, question.replace("-view", "-edit"), "#save"));
        add(after(COORDINATOR, "/applications/question-edit", visit -> visit.press("save"), FAULTS));
    }

    private String application(String state) throws Exception {
        return site.first(
                "/applications/applications?state=" + state, "/applications/application-view\\?id=[-0-9a-f]+");
    }

    private void selection() throws Exception {
        add(of(COORDINATOR, "/selection/round", ".ranking"));
        add(of(COORDINATOR, "/selection/criteria", "#add"));
        add(after(COORDINATOR, "/selection/criteria", Deeds::openEverything, "details[open]"));
        add(after(COORDINATOR, "/selection/criteria", visit -> visit.press("add"), FAULTS));
        add(after(COORDINATOR, "/selection/referee-questions", visit -> visit.press("add"), FAULTS));
        var proposed = site.first("/selection/round", "/selection/decision-view\\?application=[-0-9a-f]+(?=[^\n]*あおい)");
        var sheet = proposed.replace("decision-view", "sheet");
        add(of(COORDINATOR, proposed, "#confirm"));
        add(after(COORDINATOR, sheet, visit -> visit.press("add"), FAULTS));
        add(of(COORDINATOR, proposed.replace("decision-view", "references"), ".reference"));
        add(after(
                COORDINATOR, proposed.replace("decision-view", "references"), Deeds::openEverything, "details[open]"));
        add(after(COORDINATOR, proposed.replace("decision-view", "references"), visit -> visit.press("ask"), FAULTS));
        var unrated = application("SUBMITTED").replaceAll(".*id=", "/selection/sheet?application=");
        add(of(COORDINATOR, unrated, ".scale, .table"));
        add(after(COORDINATOR, unrated.replace("sheet", "decision-view"), visit -> visit.press("propose"), FAULTS));
    }

    private void vetting() throws Exception {
        var family = site.first("/hosting/families", "(?<=/hosting/family-view\\?id=)[-0-9a-f]+");
        var vetting = "/vetting/family?id=" + family;
        add(of(COORDINATOR, vetting, ".table"));
        add(after(COORDINATOR, vetting, Deeds::openEverything, "details[open]"));
        add(of(COORDINATOR, "/vetting/families", ".stage-strip"));
        add(after(COORDINATOR, "/vetting/contacts?family=" + family, Deeds::openEverything, "details[open]"));
        add(after(COORDINATOR, "/vetting/references?family=" + family, visit -> visit.press("ask"), FAULTS));
        var visiting = "/vetting/visit?family=" + family;
        add(of(COORDINATOR, visiting, "#begin"));
        add(after(COORDINATOR, visiting, Deeds::signABlankVisit, FAULTS));
        var record = site.first(vetting, "/vetting/evidence-edit\\?[^\"]+").replace("&amp;", "&");
        add(of(COORDINATOR, record, "#doneOn"));
        add(after(COORDINATOR, record, visit -> visit.press("save"), FAULTS));
    }

    private void onTheWay() throws Exception {
        var delegation = delegationOnTheWay();
        var calls = "/rollcall/calls?delegation=" + delegation;
        add(of(COORDINATOR, calls, ".row-link"));
        add(of(COORDINATOR, "/rollcall/" + site.first(calls, "call\\?id=[-0-9a-f]+"), "tr[data-standing=IN_CONFLICT]"));
        add(after(COORDINATOR, "/rollcall/leaders?delegation=" + delegation, visit -> visit.press("open"), FAULTS));
        add(of(COORDINATOR, "/rollcall/duties?delegation=" + delegation, ".table"));
        add(of(COORDINATOR, "/rollcall/tree?delegation=" + delegation, ".depth-1"));
        add(of(COORDINATOR, "/emergency/papers?delegation=" + delegation, ".table"));
        add(after(COORDINATOR, "/emergency/papers?delegation=" + delegation, visit -> visit.press("print"), FAULTS));
        add(after(COORDINATOR, "/emergency/aid-edit?for=" + delegation, visit -> visit.press("save"), FAULTS));
        var safety = "/emergency/safety?delegation=" + delegation;
        add(after(COORDINATOR, safety, Deeds::startASafetyConfirmationWithoutWords, FAULTS));
        var check = "/emergency/" + site.first(safety, "safety-view\\?check=[-0-9a-f]+");
        add(after(COORDINATOR, check, Deeds::openEverything, "tr details[open]"));
        incidents(delegation);
        for (var edit : List.of("/rollcall/duty-edit", "/rollcall/tree-edit")) {
            add(after(COORDINATOR, edit + "?delegation=" + delegation, visit -> visit.press("save"), FAULTS));
        }
    }

    private void incidents(String delegation) throws Exception {
        add(of(COORDINATOR, "/incidents/check-ins?delegation=" + delegation, ".card.blocked"));
        add(of(COORDINATOR, "/incidents/slips?delegation=" + delegation, ".slip svg"));
        var incidents = "/incidents/incidents?delegation=" + delegation;
        add(of(COORDINATOR, incidents, ".row-link"));
        var incident = site.first(incidents, "incident\\?id=[-0-9a-f]+");
        add(of(COORDINATOR, "/incidents/" + incident, ".table"));
        var told = "/incidents/" + incident.replace("incident?", "incident-add?") + "&kind=TOLD&seen=3";
        add(after(COORDINATOR, told, visit -> visit.press("save"), FAULTS));
        var write = "/incidents/incident-edit?delegation=" + delegation;
        add(after(COORDINATOR, write, visit -> visit.press("save"), FAULTS));
        add(of(COORDINATOR, "/incidents/chain", "li"));
        add(after(COORDINATOR, "/incidents/step-edit", visit -> visit.press("save"), FAULTS));
        add(of(VISITOR, "/feel?code=DEMX-FEEL-XXXX-2222", ".notice"));
    }

    private String delegationOnTheWay() throws Exception {
        return site.first("/matching/boards", "(?<=board\\?id=)[-0-9a-f]+(?=[^>]*>CHRC受入 2027)");
    }

    private void partnering() throws Exception {
        add(of(COORDINATOR, "/partnering/windows", ".windows"));
        var window = site.first("/partnering/windows", "/partnering/window-view\\?id=[-0-9a-f]+");
        add(of(COORDINATOR, window, ".differences"));
        add(of(COORDINATOR, window.replace("-view", "-edit"), "#contactName"));
        add(after(COORDINATOR, "/partnering/nights", visit -> visit.press("add"), FAULTS));
        add(after(COORDINATOR, "/partnering/window-edit", visit -> visit.press("save"), FAULTS));
    }

    private void offers() throws Exception {
        add(of(COORDINATOR, "/welcome/offers", ".row-link"));
        add(of(
                COORDINATOR,
                site.first("/welcome/offers?newcomer=false&state=SENT", "/welcome/offer-view\\?id=[-0-9a-f]+"),
                "#take-over"));
        add(of(COORDINATOR, "/welcome/invite", "#invite"));
        add(after(COORDINATOR, "/welcome/invite", pressing("invite"), FAULTS));
        add(of(COORDINATOR, "/welcome/notes"));
        var paper = "/welcome/" + site.first("/welcome/invite", "paper\\?id=[-0-9a-f]+");
        add(of(COORDINATOR, paper, "#note"));
        add(after(COORDINATOR, paper, pressing("note"), FAULTS));
        add(of(COORDINATOR, "/welcome/paper-new", "#phone"));
        add(after(COORDINATOR, "/welcome/paper-new", pressing("type"), FAULTS));
    }

    private void preparation() throws Exception {
        var checklist = site.first("/desk/today", "/preparation/checklist\\?delegation=[-0-9a-f]+");
        add(of(COORDINATOR, checklist, ".checklist"));
        add(of(COORDINATOR, site.first(checklist, "/preparation/item-edit\\?id=[-0-9a-f]+"), "#days"));
        add(after(
                COORDINATOR,
                site.first(checklist, "/preparation/item-edit\\?delegation=[-0-9a-f]+"),
                visit -> visit.press("save"),
                FAULTS));
        add(of(COORDINATOR, "/preparation/template", ".checklist"));
        add(of(COORDINATOR, "/desk/handover", ".cards .button"));
        add(of(COORDINATOR, site.first("/preparation/template", "/preparation/step-edit\\?id=[-0-9a-f]+"), "#days"));
    }

    private void conflicts() throws Exception {
        var delegation = site.first("/desk/today", "(?<=/preparation/checklist\\?delegation=)[-0-9a-f]+");
        add(of(COORDINATOR, "/itinerary/conflicts?delegation=" + delegation, "#conflicts"));
        add(of(COORDINATOR, "/feeds/feeds?delegation=" + delegation, "#give"));
        add(after(COORDINATOR, "/feeds/feeds?delegation=" + delegation, pressing("give"), "#given svg"));
        add(of(COORDINATOR, "/booklet/booklet?id=" + delegation, "#booklet"));
        add(of(COORDINATOR, "/booklet/texts?id=" + delegation, "#greetingJa"));
        add(of(COORDINATOR, "/itinerary/limits", ".table"));
        add(of(COORDINATOR, "/itinerary/limits-edit?id=limits", "#dutyHours"));
    }

    private void itineraries() throws Exception {
        add(of(COORDINATOR, "/itinerary/itineraries", ".coming"));
        var itinerary = "/itinerary/" + site.first("/itinerary/itineraries", "itinerary\\?id=[-0-9a-f]+");
        var day = "/itinerary/"
                + site.first(itinerary, "itinerary\\?id=[-0-9a-f]+&amp;day=2027-06-30")
                        .replace("&amp;", "&");
        add(of(COORDINATOR, day, ".stop"));
        var stop = "/itinerary/"
                + site.first(day, "itinerary\\?id=[-0-9a-f]+&amp;day=2027-06-30&amp;stop=[-0-9a-f]+")
                        .replace("&amp;", "&");
        add(of(COORDINATOR, stop, ".stop-card"));
        var edit = "/itinerary/" + site.first(stop, "stop-edit\\?id=[-0-9a-f]+");
        add(of(COORDINATOR, edit, "#titleJa"));
        add(after(
                COORDINATOR,
                "/itinerary/"
                        + site.first(day, "stop-edit\\?delegation=[^\"]+kind=TRAVEL")
                                .replace("&amp;", "&"),
                visit -> visit.press("save"),
                FAULTS));
        add(of(COORDINATOR, itinerary.replace("/itinerary?", "/publish?"), "#publish"));
        add(of(COORDINATOR, itinerary.replace("/itinerary?", "/copy-year?"), "#take"));
    }

    private void retention() {
        add(of(COORDINATOR, "/retention/rules", "#days-answers-five-years"));
        add(after(COORDINATOR, "/retention/rules", Deeds::openEverything, "details[open]"));
    }

    private void consents() throws Exception {
        add(of(VISITOR, "/consent/text", "h2"));
        var overview = "/consents/delegation";
        add(of(COORDINATOR, overview, "tbody .row-link"));
        var subject = site.first(overview, "/consents/subject\\?kind=Participant[^\"]+")
                .replace("&amp;", "&");
        add(of(COORDINATOR, subject, ".gap"));
        var paper = "/consents/" + site.first(subject, "paper\\?[^\"]+").replace("&amp;", "&");
        add(of(COORDINATOR, paper, "#signatory"));
        add(after(COORDINATOR, paper, visit -> visit.press("save"), FAULTS));
        add(of(
                COORDINATOR,
                "/guardians/"
                        + site.firstAs(LinkScenes.GUARDIAN, "/guardian/home", "application\\?child=[-0-9a-f]+")
                                .replace("application?", "codes?"),
                "#codes"));
    }

    private void registers() throws Exception {
        add(of(COORDINATOR, "/desk/today"));
        for (var noun : NOUNS.entrySet()) {
            var list = noun.getKey();
            var record = noun.getValue();
            var view = site.first(list, record + "-view\\?id=[-0-9a-f]+");
            add(of(COORDINATOR, list, ".ui-datatable-data .row-link"));
            add(of(COORDINATOR, view, ".facts"));
            add(of(COORDINATOR, view.replace("-view", "-edit"), "#save"));
            add(after(COORDINATOR, record + "-edit", visit -> visit.press("save"), FAULTS));
        }
        for (var list : List.of("/people/people", "/hosting/families", "/reciprocity/gifts")) {
            add(of(COORDINATOR, list + "?q=zzz", ".notice.info"));
        }
        add(of(REVIEWER, "/desk/today"));
        add(of(REVIEWER, "/organisation/places", ".row-link"));
        add(of(REVIEWER, site.first("/organisation/places", "/organisation/place-view\\?id=[-0-9a-f]+"), ".facts"));
        add(of(COORDINATOR, "/organisation/partners?q=%E3%83%87%E3%83%A5%E3%82%A2%E3%83%AA%E3%83%B3%E3%82%AC"));
        var waiting =
                site.first("/admissions/participants?ready=false", "/admissions/participant-view\\?id=[-0-9a-f]+");
        add(of(COORDINATOR, waiting, ".notice.warn"));
        add(of(COORDINATOR, waiting.replace("-view", "-edit"), "[id='questions:0:looked']"));
        add(of(
                COORDINATOR,
                site.first("/hosting/families?ready=false", "/hosting/family-view\\?id=[-0-9a-f]+"),
                ".notice.warn, .card.warned"));
    }

    /** Forms that came back, with more rows, with a doubt, with a choice. */
    private void forms() throws Exception {
        var place = site.first("/organisation/places", "/organisation/place-view\\?id=[-0-9a-f]+")
                .replace("-view", "-edit");
        add(after(COORDINATOR, place, Deeds::changeWhatAnotherHasChanged, ".conflict .versions"));
        add(after(COORDINATOR, "/people/person-edit", Deeds::enterSomebodyKnown, ".notice.warn"));
        add(after(COORDINATOR, "/admissions/participant-edit", Deeds::lookForSomebody, "#person-choice fieldset"));
        add(after(COORDINATOR, "/admissions/participant-edit", pressing("allergies-add"), "[id='allergies:0:kind']"));
        add(after(COORDINATOR, "/hosting/family-edit", pressing("pets-add"), "[id='pets:0:animal']"));
        add(after(COORDINATOR, "/hosting/family-edit", pressing("away-add"), "[id='away:0:from']"));
    }

    private void intake() throws Exception {
        add(of(COORDINATOR, "/intake/start", "#read"));
        add(after(COORDINATOR, "/intake/start", pressing("read"), FAULTS));
        add(of(COORDINATOR, "/intake/imports", ".row-link"));
        add(of(
                COORDINATOR,
                "/intake/" + site.first("/intake/imports", "preview\\?id=[-0-9a-f]+(?=[^\n]*\n[^\n]*vnu-2027)"),
                "#undo"));
        add(of(COORDINATOR, site.preview(), "#columns"));
        add(after(COORDINATOR, site.preview(), Deeds::openEverything, ".card.blocked"));
        add(after(COORDINATOR, site.preview(), pressing("confirm"), FAULTS));
        add(of(COORDINATOR, site.preview() + "&show=problems", ".import-problem input"));
    }

    private void reciprocity() {
        add(of(COORDINATOR, "/reciprocity/twins", ".twin .chip.bad"));
        add(after(COORDINATOR, "/reciprocity/twins", Deeds::openEverything, "details[open]"));
        add(after(COORDINATOR, "/reciprocity/twins", pressing("pair"), FAULTS));
        add(of(COORDINATOR, "/reciprocity/ledger", ".ledger .whole"));
        add(of(COORDINATOR, "/reciprocity/ledger?by=FAMILY&planned=true", ".ledger .chip"));
        add(of(COORDINATOR, "/reciprocity/ledger?from=1960&until=1961", ".notice.info"));
        add(of(REVIEWER, "/reciprocity/ledger?by=PROGRAMME", ".ledger .whole"));
        add(of(REVIEWER, "/reciprocity/gifts", ".row-link"));
    }

    private void messages() throws Exception {
        add(of(COORDINATOR, "/notification/messages", ".ui-datatable-data .row-link"));
        add(of(COORDINATOR, "/notification/messages?q=zzz", ".notice.info"));
        for (var decision : List.of("UNCERTAIN", "FAILED", "WAITING", "BOUNCED", "SENT")) {
            var message = site.first(
                    "/notification/messages?state=" + decision, "/notification/message-view\\?id=[-0-9a-f]+");
            add(of(COORDINATOR, message, ".message-state"));
        }
        var answered =
                site.first("/notification/messages?answerState=ANSWERED", "/notification/message-view\\?id=[-0-9a-f]+");
        add(of(COORDINATOR, answered, "#answerRead"));
        add(of(VISITOR, "/answer?code=DEMO-ANSW-ERME-2222", "#seen"));
        add(after(VISITOR, "/answer?code=DEMO-ANSW-ERME-3333", visit -> visit.press("answer"), FAULTS));
        add(of(VISITOR, "/answer?code=x", ".notice.warn"));
        add(of(COORDINATOR, "/notification/reminders", ".cards .row-link"));
        add(of(COORDINATOR, "/notification/reminders-today?day=2027-06-01", ".message-due li"));
        var rule = site.first("/notification/reminders", "/notification/reminder-edit\\?id=[-0-9a-f]+");
        add(of(COORDINATOR, rule, "#save"));
        add(after(COORDINATOR, "/notification/reminder-edit", visit -> visit.press("save"), FAULTS));
        add(of(COORDINATOR, "/notification/write", ".cards .row-link"));
        var write = site.first("/notification/write", "/notification/write\\?template=[-0-9a-f]+");
        add(of(COORDINATOR, write, "#preview"));
        add(after(COORDINATOR, write, pressing("preview"), FAULTS));
        add(after(COORDINATOR, write, Deeds::previewAMessage, "#previews"));
        add(failing(COORDINATOR, "/notification/message-view?id=x", 404));
        add(failing(COORDINATOR, "/notification/write?template=x", 404));
        add(failing(REVIEWER, "/notification/messages", 403));
    }

    private void people() throws Exception {
        add(of(COORDINATOR, "/people/duplicates", ".pair"));
        var merge = site.first("/people/duplicates", "/people/merge\\?one=[-0-9a-f]+&amp;other=[-0-9a-f]+")
                .replace("&amp;", "&");
        add(of(COORDINATOR, merge, "#merge-now"));
        add(of(COORDINATOR, merge.replaceFirst("&.*", ""), ".search-line"));
        add(failing(REVIEWER, merge, 403));
    }

    private void administration() throws Exception {
        var account = site.firstAs(ADMINISTRATOR, "/security/accounts", "/security/account-view\\?id=[-0-9a-f]+");
        add(of(ADMINISTRATOR, "/desk/today"));
        add(of(ADMINISTRATOR, "/security/accounts", ".row-link"));
        add(of(ADMINISTRATOR, account, ".facts"));
        add(of(ADMINISTRATOR, account.replace("-view", "-edit"), "#set-password"));
        add(after(ADMINISTRATOR, account.replace("-view", "-edit"), pressing("set-password"), FAULTS));
        add(of(ADMINISTRATOR, "/security/account-edit", "#password"));
        add(after(ADMINISTRATOR, "/security/account-edit", pressing("save"), FAULTS));
        add(of(ADMINISTRATOR, "/security/emergency", "#ask"));
        add(after(ADMINISTRATOR, "/security/emergency", pressing("ask-now"), FAULTS));
        add(of(ADMINISTRATOR, "/security/audit?kind=Account", "tbody tr"));
        add(of(ADMINISTRATOR, "/security/audit?actor=zzz"));
        add(after(ADMINISTRATOR, "/security/audit?kind=Account", pressing("verify-now"), "#verdict .notice.ok"));
        add(of(ADMINISTRATOR, "/security/audit?purpose=OTHER"));
        add(of(ADMINISTRATOR, "/security/keys", "tbody tr"));
        add(of(COORDINATOR, "/security/purpose?to=/people/people", ".purposes .button"));
        add(of(COORDINATOR, "/security/purpose?nothing=said", "#own-words-error"));
        add(of(COORDINATOR, "/security/own-account", "#tokens tbody tr"));
        add(after(COORDINATOR, "/security/own-account", pressing("change-password"), FAULTS));
        add(after(COORDINATOR, "/security/own-account", Deeds::makeToken, "#new-token"));
    }

    private void problems() {
        add(failing(COORDINATOR, "/nowhere", 404));
        add(failing(COORDINATOR, "/organisation/place-view?id=x", 404));
        add(failing(REVIEWER, "/organisation/place-edit", 403));
        add(failing(REVIEWER, site.solved(), 403));
        add(failing(COORDINATOR, OneServer.BROKEN, 500));
    }

    private static Deed pressing(String button) {
        return visit -> visit.press(button);
    }

    private void add(Scene scene) {
        scenes.add(scene);
    }
}
