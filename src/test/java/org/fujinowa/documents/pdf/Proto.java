package org.fujinowa.documents.pdf;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.fujinowa.shared.Language;

public class Proto {
    public static void main(String[] a) throws Exception {
        String body = Files.readString(Path.of(a[0]));
        String css = Files.readString(Path.of(a[1]));
        var t = new Typesetter();
        var parts = new ArrayList<byte[]>();
        var m = new Manuscript("受入決定通知", "題", Language.JA, css, body, Instant.parse("2027-06-01T00:00:00Z"));
        for (int i = 0; i < Integer.parseInt(a[3]); i++) {
            long s = System.nanoTime();
            byte[] b = t.set(m);
            parts.add(b);
            System.out.println((System.nanoTime() - s) / 1000000 + " ms " + b.length + " " + Arrays.hashCode(b));
            Files.write(Path.of(a[2]), b);
        }
        System.out.println(PdfJudge.faults(parts.get(0)));
        if (parts.size() > 1) {
            long s = System.nanoTime();
            byte[] w = Binding.bind(parts, m);
            System.out.println("bound " + (System.nanoTime() - s) / 1000000 + " ms " + w.length);
            Files.write(Path.of(a[2] + ".bound.pdf"), w);
            System.out.println(PdfJudge.faults(w));
            System.out.println(Arrays.hashCode(w) == Arrays.hashCode(Binding.bind(parts, m)));
        }
        System.out.println(
                "cpu " + ProcessHandle.current().info().totalCpuDuration().get());
    }
}
