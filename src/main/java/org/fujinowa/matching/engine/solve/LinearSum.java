package org.fujinowa.matching.engine.solve;

import java.util.Arrays;

/** A sum of columns with whole coefficients, and a constant. */
final class LinearSum {

    private int[] columns = new int[8];
    private long[] coefficients = new long[8];
    private int size;
    private long constant;

    LinearSum add(int column, long coefficient) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            coefficients = Arrays.copyOf(coefficients, 2 * size);
        }
        columns[size] = column;
        coefficients[size++] = coefficient;
        return this;
    }

    LinearSum add(long more) {
        constant += more;
        return this;
    }

    /** This sum so many times, and another one. */
    LinearSum timesPlus(long times, LinearSum other) {
        var both = new LinearSum().add(times * constant + other.constant);
        for (int i = 0; i < size; i++) {
            both.add(columns[i], times * coefficients[i]);
        }
        for (int i = 0; i < other.size; i++) {
            both.add(other.columns[i], other.coefficients[i]);
        }
        return both;
    }

    int size() {
        return size;
    }

    int column(int i) {
        return columns[i];
    }

    long coefficient(int i) {
        return coefficients[i];
    }

    long constant() {
        return constant;
    }
}
