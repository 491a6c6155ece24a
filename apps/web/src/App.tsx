export function App() {
  return <h1 className="p-4 text-lg">Bartizan</h1>;
}
