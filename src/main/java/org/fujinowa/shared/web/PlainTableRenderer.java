package org.fujinowa.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Writes a PrimeFaces table without calling its cells grid cells: the table is a plain one, whose cells say by themselves
 * what they are, and HTML forbids the word there.
 */
public class PlainTableRenderer extends DataTableRenderer {

    @Override
    public void encodeEnd(FacesContext context, UIComponent table) throws IOException {
        var writer = context.getResponseWriter();
        context.setResponseWriter(new WithoutGridCells(writer));
        try {
            super.encodeEnd(context, table);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    private static final class WithoutGridCells extends ResponseWriterWrapper {

        WithoutGridCells(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter cloneWithWriter(java.io.Writer writer) {
            return new WithoutGridCells(getWrapped().cloneWithWriter(writer));
        }

        @Override
        public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
            if (!("role".equals(name) && "gridcell".equals(value))) {
                getWrapped().writeAttribute(name, value, property);
            }
        }
    }
}
