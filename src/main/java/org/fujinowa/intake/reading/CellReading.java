package org.fujinowa.intake.reading;

import java.util.List;
import java.util.Optional;

/**
 * What a cell says, if it is clear. Nothing is guessed: a reader that has a doubt answers {@link Unclear}, and the preview
 * shows the cell with the sentence that says what to do.
 *
 * @param <T> what the reader was to find
 */
public sealed interface CellReading<T> {

    /** The value, if it was clear. */
    default Optional<T> value() {
        return Optional.empty();
    }

    /** Nothing stands there. Whether that may be is for the caller to say. */
    static <T> CellReading<T> blank() {
        return new Blank<>();
    }

    /** A clear value. */
    static <T> CellReading<T> read(T value) {
        return new Read<>(value);
    }

    /** A cell to look at. */
    static <T> CellReading<T> unclear(RawCell cell, String key, Object... arguments) {
        return new Unclear<>(cell.text(), key, List.of(arguments));
    }

    /** The cell is clear. */
    record Read<T>(T found) implements CellReading<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(found);
        }
    }

    /**
     * A person has to look.
     *
     * @param text what stands in the cell
     * @param key the key of the sentence that says what is unclear, {@code intake.cell.…}
     * @param arguments the values of the sentence
     */
    record Unclear<T>(String text, String key, List<Object> arguments) implements CellReading<T> {

        public Unclear {
            arguments = List.copyOf(arguments);
        }
    }

    /** The cell is empty. */
    record Blank<T>() implements CellReading<T> {}
}
