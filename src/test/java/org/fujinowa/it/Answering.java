package org.fujinowa.it;

import org.openqa.selenium.By;

/** Answers consent forms on a page. */
final class Answering {

    private Answering() {}

    /** Agrees to every tick of every form on the page. */
    static void yesToAll(Visit visit) {
        for (var yes : visit.driver().findElements(By.cssSelector(".tick-question input[value=true]"))) {
            visit.tick("[id='" + yes.getDomAttribute("id") + "']");
        }
    }
}
