package org.fujinowa.intake.reading;

import java.util.List;

/**
 * What a text says on which somebody's safety may hang: allergies, food, fear of animals.
 *
 * <p>Only a text of which every word is known is understood. Everything else goes to a person, and the student is not
 * matched before that person has looked.
 *
 * @param <F> a fact
 */
public sealed interface CarefulReading<F> {

    /**
     * Every word was known.
     *
     * @param facts empty only if the text says in an explicit word that there is nothing
     */
    record Understood<F>(List<F> facts) implements CarefulReading<F> {

        public Understood {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Some of it was not understood, or could be understood in two ways.
     *
     * @param text the whole text as it was written
     * @param soFar what was understood, as a help for the person; it may be wrong, since the rest may turn it round
     * @param unread the words that nobody taught us; empty if the words are known but how they belong together is not
     */
    record NeedsPerson<F>(String text, List<F> soFar, String unread) implements CarefulReading<F> {

        public NeedsPerson {
            soFar = List.copyOf(soFar);
        }
    }

    /** Nothing was written, which does not mean that there is nothing. */
    record NotAnswered<F>() implements CarefulReading<F> {}
}
