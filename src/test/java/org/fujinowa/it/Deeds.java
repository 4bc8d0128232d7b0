package org.fujinowa.it;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What people do on pages to bring them into the states that are judged; nothing of it changes a list. */
final class Deeds {

    private Deeds() {}

    /** Saves a note after somebody else has saved another one from the same page. */
    static void changeWhatAnotherHasChanged(Visit visit) {
        visit.script("""
                const done = arguments[0];
                (async () => {
                  const other = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
                  const typed = new URLSearchParams(new FormData(other.querySelector('form#edit')));
                  typed.set('note', `theirs ${Date.now()}`);
                  typed.set('save', 'save');
                  return (await fetch(location.href, {method: 'POST', body: typed})).status;
                })().then(done, done);
                """);
        visit.type("note", "mine");
        visit.press("save");
    }

    static void enterSomebodyKnown(Visit visit) {
        visit.type("familyName", "髙橋");
        visit.type("givenName", "陽葵");
        visit.press("save");
    }

    static void lookForSomebody(Visit visit) {
        visit.type("person-search", "タカハシ");
        visit.press("person-find");
    }

    static void previewAMessage(Visit visit) {
        visit.type("recipients", "架空 花子 <kakuu-hanako@fujinowa.example>");
        visit.type("subject", "説明会");
        visit.type("body", "お待ちしています。");
        visit.press("preview");
    }

    static void leaveTheAddressOut(Visit visit) {
        visit.type("address", "");
        visit.press("save");
    }

    /** Begins the form of a home visit and signs it although nobody has looked at anything. */
    static void signABlankVisit(Visit visit) {
        visit.press("begin");
        visit.press("sign");
    }

    static void lookAtTheGuest(Visit visit) {
        visit.first(".guest-card").click();
        visit.waitFor("/home/guest");
    }

    static void openEverything(Visit visit) {
        visit.script("document.querySelectorAll('main details').forEach(it => { it.open = true; }); arguments[0]();");
    }

    static void ruleOutHalfAPair(Visit visit) {
        visit.script("document.getElementById('forbidGuest').selectedIndex = 1; arguments[0]();");
        visit.press("start");
    }

    static void lookAtTheFirstGuest(Visit visit) {
        visit.open("/matching/"
                + visit.first(".guest-link").getDomAttribute("href").replaceFirst("#.*", ""));
    }

    static void awaitAnswer(Visit visit) {
        visit.waitFor(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-answer=DONE]")));
    }

    static void priceASwap(Visit visit) {
        visit.press("see");
        awaitAnswer(visit);
    }

    static void priceAMove(Visit visit) {
        awaitAnswer(visit);
        visit.open("/matching/" + visit.first(".answers a[href^='price']").getDomAttribute("href"));
        awaitAnswer(visit);
    }

    static void makeToken(Visit visit) {
        visit.type("label", "curl");
        visit.tick("#scopes label");
        visit.press("make-token");
    }

    /** A leader looks up who is on duty. */
    static void openTheTelephones(Visit visit) {
        carry(visit);
        visit.tick("[data-part='telephones']");
    }

    /** The list has come, and the telephone keeps it and the page for the time without a network. */
    static void carry(Visit visit) {
        visit.waitFor(ExpectedConditions.presenceOfElementLocated(By.cssSelector("html[data-carried='true']")));
    }

    /** Somebody is in a hurry and says nothing of what has happened. */
    static void startASafetyConfirmationWithoutWords(Visit visit) {
        visit.tick("#ready");
        visit.press("start");
    }
}
