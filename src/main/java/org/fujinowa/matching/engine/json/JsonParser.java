package org.fujinowa.matching.engine.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fujinowa.matching.engine.Fault;
import org.fujinowa.matching.engine.FaultKeys;
import org.fujinowa.matching.engine.Limits;

/**
 * Reads JSON text (RFC 8259), strictly: no comments, no NaN, no trailing commas, no lone surrogates, no bytes after the
 * value. A name that occurs twice in one object is a fault, but reading goes on; a fault of syntax ends it.
 */
final class JsonParser {

    private final String text;
    private final List<Fault> faults;
    private final Pointer pointer = new Pointer();
    private int at;

    private JsonParser(String text, List<Fault> faults) {
        this.text = text;
        this.faults = faults;
    }

    /**
     * Reads one value.
     *
     * @param faults takes names that occur twice
     * @throws SyntaxFault where the text stops being JSON
     */
    static Json parse(String text, List<Fault> faults) throws SyntaxFault {
        var parser = new JsonParser(text, faults);
        var value = parser.value(0);
        parser.skipBlanks();
        if (parser.at < text.length()) {
            throw parser.syntax();
        }
        return value;
    }

    private Json value(int depth) throws SyntaxFault {
        if (depth > Limits.JSON_DEPTH) {
            throw new SyntaxFault(Fault.of(pointer.toString(), FaultKeys.JSON_DEPTH, Limits.JSON_DEPTH));
        }
        skipBlanks();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", new Json.Null());
            default -> number();
        };
    }

    private Json object(int depth) throws SyntaxFault {
        Map<String, Json> members = new LinkedHashMap<>();
        at++;
        skipBlanks();
        if (accepted('}')) {
            return new Json.Obj(members);
        }
        do {
            skipBlanks();
            var name = string();
            skipBlanks();
            expect(':');
            pointer.enter(name);
            if (members.put(name, value(depth + 1)) != null) {
                faults.add(Fault.of(pointer.toString(), FaultKeys.JSON_TWICE, name));
            }
            pointer.leave();
            skipBlanks();
        } while (accepted(','));
        expect('}');
        return new Json.Obj(members);
    }

    private Json array(int depth) throws SyntaxFault {
        List<Json> elements = new ArrayList<>();
        at++;
        skipBlanks();
        if (accepted(']')) {
            return new Json.Arr(elements);
        }
        do {
            pointer.enter(Integer.toString(elements.size()));
            elements.add(value(depth + 1));
            pointer.leave();
            skipBlanks();
        } while (accepted(','));
        expect(']');
        return new Json.Arr(elements);
    }

    private String string() throws SyntaxFault {
        expect('"');
        var start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) >= ' ') {
            at++;
        }
        if (peek() == '"') {
            return whole(text.substring(start, at++));
        }
        var value = new StringBuilder(text.substring(start, at));
        while (peek() != '"') {
            value.append(character());
        }
        at++;
        return whole(value.toString());
    }

    private char character() throws SyntaxFault {
        var c = peek();
        if (c < ' ') {
            throw syntax();
        }
        at++;
        return c == '\\' ? escape() : c;
    }

    private char escape() throws SyntaxFault {
        var c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw syntaxBack();
        };
    }

    private char hexadecimal() throws SyntaxFault {
        var code = 0;
        for (int i = 0; i < 4; i++) {
            var c = peek();
            var digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw syntax();
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    /** Half a surrogate pair is no character: it could not be written back as UTF-8. */
    private String whole(String value) throws SyntaxFault {
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw syntaxBack();
            }
        }
        return value;
    }

    private Json number() throws SyntaxFault {
        var start = at;
        accepted('-');
        if (!accepted('0')) {
            digits();
        }
        if (accepted('.')) {
            digits();
        }
        if (accepted('e') || accepted('E')) {
            if (!accepted('+')) {
                accepted('-');
            }
            digits();
        }
        return new Json.Num(text.substring(start, at));
    }

    private void digits() throws SyntaxFault {
        if (!digit()) {
            throw syntax();
        }
        while (digit()) {
            at++;
        }
    }

    private boolean digit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private Json word(String word, Json value) throws SyntaxFault {
        if (!text.startsWith(word, at)) {
            throw syntax();
        }
        at += word.length();
        return value;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws SyntaxFault {
        if (at >= text.length()) {
            throw syntax();
        }
        return text.charAt(at);
    }

    private boolean accepted(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) throws SyntaxFault {
        if (!accepted(wanted)) {
            throw syntax();
        }
    }

    private SyntaxFault syntaxBack() {
        at--;
        return syntax();
    }

    private SyntaxFault syntax() {
        var read = text.substring(0, Math.min(at, text.length()));
        var line = 1 + read.chars().filter(c -> c == '\n').count();
        var column = read.length() - read.lastIndexOf('\n');
        return new SyntaxFault(Fault.of(pointer.toString(), FaultKeys.JSON_SYNTAX, line, column));
    }

    /** The text is not JSON from here on. */
    static final class SyntaxFault extends Exception {

        private final transient Fault fault;

        private SyntaxFault(Fault fault) {
            super(fault.toString());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
